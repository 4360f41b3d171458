import type { Box, SheetSnapshot, WorkbookSnapshot } from '../../engine/model/snapshot';
import type { CellValue } from '../../engine/model/cell';
import type { Book } from '../host/model/book';
import type { Sheet } from '../host/model/sheet';
import type { CellStyle } from '../host/model/style';

/** What a sheet was when its file was opened. */
export interface OpenedSheet {
  readonly name: string;
  readonly position: number;
  readonly values: SheetSnapshot['values'];
  readonly formulas: SheetSnapshot['formulas'];
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, CellStyle>>;
  /** The heads of Excel's own tables, which cannot be edited in the file. */
  readonly heads: readonly Box[];
  /** What is told apart but not written: sizes, merged cells, frozen panes and so on. */
  readonly arrangement: Readonly<Record<Arrangement, string>>;
}

export type Opened = ReadonlyMap<Sheet, OpenedSheet>;

export type Arrangement = 'sizes' | 'merges' | 'frozen' | 'conditional' | 'links' | 'visibility' | 'charts';

export function remember(book: Book, snapshot: WorkbookSnapshot): Opened {
  return new Map(
    book.sheets.map((sheet, position) => {
      const read = snapshot.sheets[position];
      return [
        sheet,
        {
          name: sheet.name,
          position,
          values: read?.values ?? [],
          formulas: read?.formulas ?? [],
          styles: stylesOf(sheet),
          heads: (read?.listObjects ?? []).map(({ box }) => ({ ...box, bottom: box.top })),
          arrangement: arrangementOf(sheet),
        },
      ];
    }),
  );
}

function stylesOf(sheet: Sheet): OpenedSheet['styles'] {
  return new Map(
    [...sheet.cells].map(([row, line]) => [
      row,
      new Map([...line].flatMap(([column, { style }]) => (style ? [[column, style] as const] : []))),
    ]),
  );
}

export function arrangementOf(sheet: Sheet): OpenedSheet['arrangement'] {
  const links: [number, number, object][] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, { link }] of line) if (link) links.push([row, column, link]);
  }
  return {
    sizes: JSON.stringify([[...sheet.columns], [...sheet.rows]]),
    merges: JSON.stringify(sheet.merges),
    frozen: JSON.stringify(sheet.frozen),
    conditional: JSON.stringify(sheet.conditionalFormats),
    links: JSON.stringify(links),
    visibility: sheet.visibility + sheet.tabColor,
    charts: String(sheet.charts.length),
  };
}

export function openedContent(
  opened: OpenedSheet,
  row: number,
  column: number,
): { value: CellValue; formula: string | null } {
  return {
    value: opened.values[row]?.[column] ?? null,
    formula: opened.formulas[row]?.[column] ?? null,
  };
}
