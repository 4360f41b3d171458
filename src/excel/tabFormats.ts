import type { CellLook, SheetPlan } from '../engine/model/sheet-plan';

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A look as Excel sets it on a cell; lines around cells go another way. */
export function cellProperties(look: CellLook): Excel.SettableCellProperties {
  const { bold, italic, underline, size, color, fill, align, vertical, wrap, indent } = look;
  return {
    format: {
      font: {
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
        ...(underline ? { underline: 'Single' as const } : {}),
        ...(size === undefined ? {} : { size }),
        color: `#${color ?? '000000'}`,
      },
      ...(fill === undefined ? {} : { fill: { color: `#${fill}` } }),
      ...(align === undefined ? {} : { horizontalAlignment: ALIGN[align] }),
      ...(vertical === undefined ? {} : { verticalAlignment: VERTICAL[vertical] }),
      ...(wrap ? { wrapText: true } : {}),
      ...(indent === undefined ? {} : { indentLevel: indent }),
    },
  };
}

/** Cells of one row that have the same line above or below. */
export interface LineRun {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly edge: 'EdgeTop' | 'EdgeBottom';
  readonly weight: 'Hairline' | 'Thin' | 'Medium';
}

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

export function lineRuns({ rows, looks }: SheetPlan): LineRun[] {
  return rows.flatMap(({ row, cells }) =>
    (['top', 'bottom'] as const).flatMap((side) => {
      const runs: LineRun[] = [];
      for (const { column, look } of cells) {
        const style = looks[look]?.[side];
        if (style === undefined) continue;
        const weight = WEIGHTS[style];
        const last = runs.at(-1);
        if (last && last.last === column - 1 && last.weight === weight)
          runs[runs.length - 1] = { ...last, last: column };
        else
          runs.push({
            row,
            first: column,
            last: column,
            edge: side === 'top' ? 'EdgeTop' : 'EdgeBottom',
            weight,
          });
      }
      return runs;
    }),
  );
}

/** Excel measures columns in points; a character of its standard font is seven pixels wide. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
