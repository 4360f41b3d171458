import type { WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { createXlsx, type NewCell, type NewWorkbook } from '../../../src/xlsx/create';
import { readXlsx } from '../../../src/xlsx/read';
import { dice } from '../dice';
import { areas } from './areas';
import { board } from './board';
import { departments } from './departments';
import { chance, one, type DraftBook } from './draft';
import { Page } from './page';
import { anyLook, place, type Placed, type Slot } from './place';
import { statement } from './statement';

export interface MadeEquation {
  readonly slots: readonly Slot[];
  readonly weights: readonly number[];
}

export interface MadeRelation {
  readonly name: string;
  readonly equations: readonly MadeEquation[];
}

/** A workbook with the truth about it. */
export interface MadeBook {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly relations: readonly MadeRelation[];
  readonly tables: number;
}

const PROSE = [
  'Utfallet för året blev bättre än budgeterat, främst till följd av lägre personalkostnader än beräknat under hösten.',
  'Toimintakate toteutui talousarvion mukaisesti, ja henkilöstökulut jäivät hieman arvioitua pienemmiksi kuluvana vuonna.',
  'Underskottet om 5,4 mnkr täcks med resultatfonden.',
];

/** The same workbook for the same seed. */
export function makeBook(seed: number): MadeBook {
  const roll = dice(seed * 7919 + 101);
  const kind = roll();
  const first =
    kind < 0.42 ? statement(roll) : kind < 0.68 ? departments(roll) : kind < 0.9 ? areas(roll) : board(roll);
  const drafts: DraftBook[] = [first];
  if (chance(roll, 0.25)) drafts.push(chance(roll, 0.5) ? departments(roll) : statement(roll));
  const pages: Page[] = [];
  const relations: MadeRelation[] = [];
  const newPage = () => {
    const page = new Page(`Blad ${String(pages.length + 1)}`);
    pages.push(page);
    return page;
  };
  let page = newPage();
  let tables = 0;
  for (const draft of drafts) {
    if (tables > 0 && chance(roll, 0.7)) page = newPage();
    const apart = draft.tables.length > 1 && chance(roll, 0.3);
    const [model] = draft.tables;
    if (!model) continue;
    const look = anyLook(roll, model);
    const beside = draft.tables.length > 1 && !apart && chance(roll, 0.12);
    let left = look.left;
    const top =
      page.bottom === 0
        ? chance(roll, 0.4)
          ? 1 + Math.floor(roll() * 3)
          : 0
        : page.bottom + 1 + Math.floor(roll() * 3);
    const placed = draft.tables.map((table, i): Placed => {
      if (apart && i > 0) page = newPage();
      const next = i === 0 && !apart ? top : page.bottom === 0 ? 0 : page.bottom + 1 + Math.floor(roll() * 2);
      const row = beside ? top : next;
      const slots = place(roll, page, row, left, table, {
        ...look,
        gaps: look.gaps && !beside,
        pageBreak: look.pageBreak && !beside,
      });
      if (beside)
        left +=
          3 +
          table.columns.length +
          (look.note ? 1 : 0) +
          (look.labels === 'columns' ? 1 : 0) +
          (look.comments ? 1 : 0);
      tables++;
      return slots;
    });
    relations.push(
      ...draft.relations.map((relation) => ({
        name: `${draft.name}: ${relation.name}`,
        equations: equationsOf(relation, placed),
      })),
    );
    if (chance(roll, 0.2)) page.put(page.bottom + 1, 0, one(roll, PROSE));
    if (chance(roll, 0.12)) textTable(page);
  }
  const plain: WorkbookSnapshot = { sheets: pages.map((one) => one.snapshot()) };
  const workbook = seed % 8 === 0 ? readXlsx(createXlsx(planOf(pages))) : plain;
  return {
    name: `${String(seed)} ${drafts.map((one) => one.name).join(' + ')}`,
    workbook,
    relations,
    tables,
  };
}

function equationsOf(relation: DraftBook['relations'][number], placed: readonly Placed[]): MadeEquation[] {
  return relation.equations.flatMap((terms) => {
    const found = terms.flatMap(({ table, line, column, weight }) => {
      const slot = placed[table]?.[line]?.[column];
      return slot ? [{ slot, weight }] : [];
    });
    return found.length === terms.length
      ? [{ slots: found.map((term) => term.slot), weights: found.map((term) => term.weight) }]
      : [];
  });
}

function textTable(page: Page): void {
  const top = page.bottom + 2;
  [
    ['Mål', 'Ansvarig', 'Uppfyllelse'],
    ['Nöjda invånare', 'Kommundirektören', 'Helt'],
    ['Ett växande näringsliv', 'Näringslivschefen', 'Delvis'],
  ].forEach((texts, r) => texts.forEach((text, c) => page.put(top + r, c, text)));
}

function planOf(pages: readonly Page[]): NewWorkbook {
  return {
    sheets: pages.map(({ name, values, formatIds, formats, merges, hiddenRows }) => ({
      name,
      merges,
      hiddenRows,
      rows: values.map((cells, r) =>
        cells.map((value, c): NewCell => {
          const format = formats[formatIds[r]?.[c] ?? 0];
          return {
            value: value ?? null,
            style: {
              ...(format && format.numberFormat !== 'General' ? { numberFormat: format.numberFormat } : {}),
              ...(format?.indent ? { indent: format.indent } : {}),
              ...(format?.bold ? { bold: true } : {}),
            },
          };
        }),
      ),
    })),
  };
}
