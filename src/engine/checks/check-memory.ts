import type { CellRelation, Table } from '../model/table';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { ReadTable } from '../reading/read-table';
import type { Reading } from '../reading/read';
import { ReadingMemory } from '../reading/reading-memory';
import { Cells } from '../repair/cells';
import type { Contradiction } from '../repair/explain';
import { contradictionsOf } from '../repair/explain';
import type { System } from '../repair/system';
import { systemOf } from '../repair/system';
import type { Check, CheckFinding, CheckInput } from './contract';

/** How much the last check had to do. */
export interface Work {
  readonly tables: number;
  /** Tables that were read, and not remembered. */
  readonly read: number;
  /** Tables that were judged: those read, and those that relations tie to them. */
  readonly judged: number;
}

/** One round of checks. */
export interface Round {
  readonly whole: CheckInput;
  found(check: Check): readonly CheckFinding[];
  end(): void;
}

export function inputOf(workbook: WorkbookSnapshot, reading: Reading): CheckInput {
  const system = systemOf(reading);
  return { workbook, reading, system, contradictions: contradictionsOf(system) };
}

/** Tables that relations tie together: what one of them says may be explained by a figure of another. */
interface Island {
  readonly tables: readonly ReadTable[];
  readonly links: readonly CellRelation[];
}

interface Verdict {
  readonly tables: number;
  readonly links: string;
  readonly contradictions: readonly Contradiction[];
  /** By check. */
  readonly findings: ReadonlyMap<string, readonly CheckFinding[]>;
}

/**
 * What a check of a workbook leaves to the next one: whatever an edit has not touched is neither read nor judged again.
 * One memory goes with one workbook.
 */
export class CheckMemory {
  readonly reading = new ReadingMemory();
  work: Work = { tables: 0, read: 0, judged: 0 };
  /** By the tables of an island, which are the very same as long as nothing in them changes. */
  private verdicts = new Map<Table, Verdict>();
  private checks = '';

  /** `checks` are those that apply to the workbook. */
  begin(workbook: WorkbookSnapshot, reading: Reading, checks: readonly Check[]): Round {
    const ids = checks.map((check) => check.id).join();
    const known = ids === this.checks ? this.verdicts : new Map<Table, Verdict>();
    const kept: Island[] = [];
    const touched: Island[] = [];
    for (const island of islandsOf(reading)) (isKnown(island, known) ? kept : touched).push(island);
    const judged = new Set(touched.flatMap((island) => island.tables));
    const links = new Set(touched.flatMap((island) => island.links));
    const part = inputOf(workbook, {
      ...reading,
      tables: reading.tables.filter((read) => judged.has(read)),
      links: reading.links.filter((link) => links.has(link)),
    });
    this.work = {
      tables: reading.tables.length,
      read: this.reading.tablesRead,
      judged: judged.size,
    };
    const remembered = kept.flatMap((island) => verdictOf(island, known) ?? []);
    const fresh = new Map<string, readonly CheckFinding[]>();
    const failed = new Set<string>();
    return {
      whole: wholeOf(part, reading, remembered),
      found(check) {
        if (!check.tableByTable) return [...check.run(this.whole)];
        failed.add(check.id);
        const found = [...check.run(part)];
        failed.delete(check.id);
        fresh.set(check.id, found);
        return [...remembered.flatMap((verdict) => verdict.findings.get(check.id) ?? []), ...found];
      },
      end: () => {
        // Of a check that could not run nothing is known.
        this.checks = failed.size === 0 ? ids : '';
        this.verdicts = new Map(
          kept.flatMap((island) => {
            const verdict = verdictOf(island, known);
            return verdict ? island.tables.map((read) => [read.table, verdict] as const) : [];
          }),
        );
        for (const [table, verdict] of verdictsOn(touched, part, fresh)) this.verdicts.set(table, verdict);
      },
    };
  }
}

/** What all checks may ask of the whole workbook; what is not asked is not worked out. */
function wholeOf(part: CheckInput, reading: Reading, remembered: readonly Verdict[]): CheckInput {
  if (remembered.length === 0) return { ...part, reading };
  let made: System | null = null;
  const system = () => (made ??= systemOf(reading));
  return {
    workbook: part.workbook,
    reading,
    system: {
      get equations() {
        return system().equations;
      },
      of: (unknown) => system().of(unknown),
      within: (table) => system().within(table),
      percentsMended: (unknown, value) => system().percentsMended(unknown, value),
    },
    contradictions: [...remembered.flatMap((verdict) => verdict.contradictions), ...part.contradictions],
  };
}

function islandsOf({ tables, links }: Reading): Island[] {
  const cells = new Cells(tables);
  const parent = new Map<ReadTable, ReadTable>();
  const rootOf = (read: ReadTable): ReadTable => {
    let root = read;
    for (let next = parent.get(root); next; next = parent.get(root)) root = next;
    if (root !== read) parent.set(read, root);
    return root;
  };
  const wholes = links.map((link) => cells.tableAt(link.total));
  links.forEach((link, i) => {
    const whole = wholes[i];
    for (const part of link.parts) {
      const read = cells.tableAt(part);
      if (!whole || !read) continue;
      const [a, b] = [rootOf(whole), rootOf(read)];
      if (a !== b) parent.set(a, b);
    }
  });
  const islands = new Map<ReadTable, { tables: ReadTable[]; links: CellRelation[] }>();
  const islandOf = (read: ReadTable) => {
    const root = rootOf(read);
    const known = islands.get(root) ?? { tables: [], links: [] };
    islands.set(root, known);
    return known;
  };
  for (const read of tables) islandOf(read).tables.push(read);
  links.forEach((link, i) => {
    const whole = wholes[i];
    if (whole) islandOf(whole).links.push(link);
  });
  return [...islands.values()];
}

/** All its tables were judged together before, under the same relations. */
function isKnown(island: Island, known: ReadonlyMap<Table, Verdict>): boolean {
  const verdict = verdictOf(island, known);
  return (
    verdict !== null &&
    verdict.tables === island.tables.length &&
    island.tables.every((read) => known.get(read.table) === verdict) &&
    verdict.links === told(island.links)
  );
}

function verdictOf({ tables: [first] }: Island, known: ReadonlyMap<Table, Verdict>): Verdict | null {
  return (first && known.get(first.table)) ?? null;
}

function told(links: readonly CellRelation[]): string {
  return links.length === 0 ? '' : JSON.stringify(links);
}

function* verdictsOn(
  islands: readonly Island[],
  part: CheckInput,
  found: ReadonlyMap<string, readonly CheckFinding[]>,
): Generator<readonly [Table, Verdict]> {
  const places = new Map<string, number>();
  islands.forEach((island, i) => {
    for (const { table } of island.tables) places.set(table.id, i);
  });
  const contradictions = islands.map((): Contradiction[] => []);
  const findings = islands.map(() => new Map<string, CheckFinding[]>());
  const cells = new Cells(part.reading.tables);
  for (const contradiction of part.contradictions) {
    const cell = contradiction.equations[0]?.relation.total;
    const id = cell && cells.tableAt(cell)?.table.id;
    contradictions[places.get(id ?? '') ?? -1]?.push(contradiction);
  }
  for (const [check, all] of found) {
    for (const finding of all) {
      const own = findings[places.get(finding.table ?? '') ?? -1];
      own?.set(check, [...(own.get(check) ?? []), finding]);
    }
  }
  for (const [i, island] of islands.entries()) {
    const verdict: Verdict = {
      tables: island.tables.length,
      links: told(island.links),
      contradictions: contradictions[i] ?? [],
      findings: findings[i] ?? new Map<string, CheckFinding[]>(),
    };
    for (const { table } of island.tables) yield [table, verdict];
  }
}
