import type { TabChange } from '../app/host';
import type { CellLook, PlanCell, SheetPlan } from '../engine/model/sheet-plan';
import type { BorderLine, CellStyle, DifferentialStyle } from './cell-styles';
import { chartParts } from './follow-up-charts';
import type { DefinedName, SheetCell, SheetPart, WorkbookPatch } from './patch-plan';
import { quotedSheet, sheetReference } from './references';

/** The planned sheet as a change of a file: added, or put in the place of the one that it replaces. */
export function followUpPatch({ plan, replaces, repointed }: TabChange): WorkbookPatch {
  const names = Object.keys(plan.looks);
  const place = new Map(names.map((name, index) => [name, index]));
  const differentialStyles = plan.conditionals.map(({ color, fill, bold }): DifferentialStyle => ({
    ...(color === undefined && bold === undefined
      ? {}
      : { font: { ...(color === undefined ? {} : { color }), ...(bold === undefined ? {} : { bold }) } }),
    ...(fill === undefined ? {} : { fill }),
  }));
  const after = plan.after ?? replaces;
  return {
    // Under the same name the formulas that call the tab still find it.
    cells: plan.name === replaces ? [] : repointed.map(({ cell, formula }) => ({ ...cell, formula })),
    styles: names.map((name) => styleOf(plan.looks[name] ?? {})),
    differentialStyles,
    removeSheets: replaces === null ? [] : [replaces],
    addSheets: [sheetOf(plan, place, replaces !== null && replaces === plan.name ? null : after)],
    definedNames: plan.names.map(({ name, row, column }): DefinedName => ({
      name,
      formula: sheetReference(plan.name, { top: row, bottom: row, left: column, right: column }),
    })),
  };
}

function sheetOf(plan: SheetPlan, place: ReadonlyMap<string, number>, after: string | null): SheetPart {
  const { print } = plan;
  return {
    name: plan.name,
    ...(after === null ? {} : { after }),
    rows: plan.rows.map(({ row, cells, height, hidden, level }) => ({
      row,
      cells: cells.map((cell) => contentOf(cell, place)),
      ...(height === undefined ? {} : { height }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(level === undefined ? {} : { outlineLevel: level }),
    })),
    columns: plan.columns.map(({ width, hidden }, index) => ({
      first: index,
      last: index,
      width,
      ...(hidden === undefined ? {} : { hidden }),
    })),
    merges: plan.merges,
    freeze: plan.freeze,
    hideGridLines: true,
    tabColor: '1F2A44',
    conditionalFormats: plan.conditionals.map(({ boxes, formula }, style) => ({
      boxes,
      formulas: [formula],
      style,
    })),
    validations: plan.lists.map(({ boxes, words, title, text }) => ({
      boxes,
      type: 'list',
      formulas: [`"${words.join(',')}"`],
      allowBlank: true,
      prompt: { title, text },
    })),
    hyperlinks: plan.links.map(({ row, column, target, tip }) => ({
      box: { top: row, bottom: row, left: column, right: column },
      target: {
        place: `${quotedSheet(target.sheet)}!${sheetReference('x', {
          top: target.row,
          bottom: target.row,
          left: target.column,
          right: target.column,
        })
          .slice(2)
          .replaceAll('$', '')}`,
      },
      tooltip: tip,
    })),
    print: {
      landscape: true,
      fitTo: { width: 1, height: 0 },
      area: { top: 0, left: 0, bottom: lastPrinted(plan), right: print.lastColumn },
      titleRows: print.titleRows,
      footer: `&L&8${print.footerLeft.replaceAll('&', '&&')}&C&8&A&R&8&P/&N`,
    },
    ...withBreaks(chartParts(plan), print.breaks),
  };
}

function withBreaks(
  parts: ReturnType<typeof chartParts>,
  rows: readonly number[],
): ReturnType<typeof chartParts> {
  if (rows.length === 0) return parts;
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('');
  const rowBreaks = `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`;
  return { ...parts, sections: { ...parts.sections, rowBreaks } };
}

function lastPrinted({ print, charts }: SheetPlan): number {
  return Math.max(print.lastRow, ...charts.map(({ box }) => box.bottom));
}

function contentOf(
  { column, look, value, formula }: PlanCell,
  place: ReadonlyMap<string, number>,
): SheetCell {
  const style = place.get(look);
  return {
    column,
    ...(style === undefined ? {} : { style }),
    ...(value === null ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  };
}

const LINE_COLOR = 'AEB6C2';

function styleOf(look: CellLook): CellStyle {
  const { numberFormat, bold, italic, underline, size, color, fill, align, vertical, wrap, indent } = look;
  const line = (style: NonNullable<CellLook['top']>): BorderLine => ({ style, color: LINE_COLOR });
  const font = {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  };
  const border = {
    ...(look.top ? { top: line(look.top) } : {}),
    ...(look.bottom ? { bottom: line(look.bottom) } : {}),
  };
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(align === undefined ? {} : { horizontal: align }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap ? { wrap } : {}),
    ...(indent === undefined ? {} : { indent }),
  };
}
