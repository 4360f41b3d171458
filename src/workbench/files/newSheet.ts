import type { CompareOperator, ConditionalFormat, SheetPart, SheetRow } from '../../xlsx/patch-plan';
import type { ConditionalFormat as BookFormat } from '../host/model/parts';
import type { Sheet } from '../host/model/sheet';
import { contentOf } from './changes';
import type { StyleList } from './fileStyles';

const POINTS_PER_CHARACTER = 5.25;

/** A sheet that was made after the file was opened, as the file takes it. */
export function newSheet(sheet: Sheet, after: string | undefined, styles: StyleList): SheetPart {
  return {
    name: sheet.name,
    ...(after === undefined ? {} : { after }),
    rows: rowsOf(sheet, styles),
    columns: [...sheet.columns]
      .filter(([, { size, hidden }]) => size !== null || hidden)
      .sort(([a], [b]) => a - b)
      .map(([column, { size, hidden }]) => ({
        first: column,
        last: column,
        width: (size ?? 48) / POINTS_PER_CHARACTER,
        hidden,
      })),
    merges: sheet.merges,
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freeze: sheet.frozen } : {}),
    hideGridLines: !sheet.showGridlines,
    ...(sheet.tabColor ? { tabColor: sheet.tabColor.replace('#', '') } : {}),
    conditionalFormats: sheet.conditionalFormats.map((format) => conditional(format, styles)),
    hyperlinks: linksOf(sheet),
    print: { landscape: sheet.page.orientation === 'Landscape' },
  };
}

function rowsOf(sheet: Sheet, styles: StyleList): SheetRow[] {
  const rows = new Set([...sheet.cells.keys(), ...sheet.rows.keys()]);
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) => {
      const line = sheet.rows.get(row);
      const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
      return {
        row,
        cells: cells.map(([column, cell]) => ({
          column,
          ...contentOf(cell),
          ...(cell.style ? { style: styles.place(cell.style) } : {}),
        })),
        ...(line?.size ? { height: line.size } : {}),
        ...(line?.hidden ? { hidden: true } : {}),
        ...(line?.level ? { outlineLevel: line.level } : {}),
      };
    });
}

function conditional(format: BookFormat, styles: StyleList): ConditionalFormat {
  const style = styles.conditionalPlace(format.look);
  const shared = { boxes: [format.box], style, stopIfTrue: format.stopIfTrue };
  const bare = (text: unknown) => String(text).replace(/^=/, '');
  if (format.type === 'Custom') return { ...shared, formulas: [bare(format.formula)] };
  const { operator, formula1, formula2 } = format.cellRule as Readonly<Record<string, unknown>>;
  const formulas = [formula1, formula2]
    .filter((one) => one !== undefined && one !== null && one !== '')
    .map(bare);
  return { ...shared, operator: OPERATORS[String(operator)] ?? 'equal', formulas };
}

const OPERATORS: Readonly<Record<string, CompareOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

function linksOf(sheet: Sheet): NonNullable<SheetPart['hyperlinks']> {
  return [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { link }]) => {
      const target = link?.documentReference
        ? { place: link.documentReference }
        : link?.address
          ? { url: link.address }
          : null;
      const box = { top: row, left: column, bottom: row, right: column };
      return target ? [{ box, target, ...(link?.screenTip ? { tooltip: link.screenTip } : {}) }] : [];
    }),
  );
}
