/** The same workbook as it is and laid out anew: the same findings, and the same wrong figures found in it. */
import { checkWorkbook, readTables } from '../../../src/engine';
import { amountToNumber } from '../../../src/engine/model/amount';
import type { CellRef, CellValue } from '../../../src/engine/model/cell';
import { address, sameCell, textOf } from '../../../src/engine/model/cell';
import type { Finding } from '../../../src/engine/model/finding';
import type { WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { keyOf, SLIPS } from '../made/errors';
import type { Target } from '../mended';
import { changed, planted, targetsOf, valueAtCell } from '../mended';
import { dice } from '../print';
import { Share } from '../share';
import type { Alteration } from './alteration';
import { Altered, Leaf } from './leaf';
import { spreadsOf } from './spread';

/** A workbook that is judged as it is, and one without errors in which some are planted. */
export interface Subject {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
}

interface Plant {
  readonly target: Target;
  readonly slip: string;
  readonly value: CellValue;
}

/** How often something came out as in the workbook as it is. */
export class Score {
  readonly same = new Share();
  fresh = 0;
  lost = 0;
  readonly found = new Share();
  readonly placed = new Share();
  readonly exact = new Share();
  readonly foundBefore = new Share();
  readonly placedBefore = new Share();
  readonly exactBefore = new Share();
  readonly remarks: string[] = [];
}

/** The workbook laid out anew; null where there is nothing to alter. Formulas are left out: they call cells by place. */
export function alter(workbook: WorkbookSnapshot, alteration: Alteration): Altered | null {
  const reading = readTables(workbook);
  if (alteration.exact && checkWorkbook(workbook).findings.some((one) => one.message.key === 'rounded'))
    return null;
  let done = false;
  const leaves = workbook.sheets.map((sheet) => {
    const leaf = new Leaf(sheet);
    const altered = new Leaf(sheet);
    if (!alteration.alter(altered, spreadsOf(altered, sheet.name, reading))) return leaf;
    done = true;
    return altered;
  });
  return done ? new Altered(leaves) : null;
}

export function withoutFormulas(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, formulas: [] })) };
}

const weighty = (findings: readonly Finding[], { besides = [] }: Alteration) =>
  findings.filter((one) => one.severity !== 'info' && !besides.includes(one.check));

interface Told {
  readonly what: string;
  readonly cell: string;
  readonly all: ReadonlySet<string>;
}

/** What is told once for several columns or tables stands at the first of them, which may be another now. */
function isSame(one: Told, other: Told): boolean {
  if (one.what !== other.what) return false;
  const row = ({ cell }: Told) => cell.replace(/:\d+$/, '');
  return one.all.has(other.cell) || other.all.has(one.cell) || row(one) === row(other);
}

/** Compares what is said of the workbook as it is and as it is altered. */
export function compareClean({ name, workbook }: Subject, alteration: Alteration, score: Score): void {
  const altered = alter(workbook, alteration);
  if (!altered) return;
  const told = (one: Finding, keyed: (cell: CellRef) => string): Told => ({
    what: `${one.severity} ${one.check} ${one.message.key}`,
    cell: keyed(one.cell),
    all: new Set([one.cell, ...one.related, ...one.candidates.map((other) => other.cell)].map(keyed)),
  });
  const before = weighty(checkWorkbook(workbook).findings, alteration).map((one) => told(one, keyOf));
  const after = weighty(checkWorkbook(altered.workbook).findings, alteration).map((one) =>
    told(one, (cell) => altered.originOf(cell)),
  );
  const text = ({ what, cell }: Told) => `${what} ${cell}`;
  const fresh = after.filter((one) => !before.some((other) => isSame(one, other))).map(text);
  const lost = before.filter((one) => !after.some((other) => isSame(one, other))).map(text);
  score.same.add(fresh.length + lost.length === 0);
  score.fresh += fresh.length;
  score.lost += lost.length;
  score.remarks.push(
    ...fresh.map((one) => `${alteration.name}: ${name} NEW ${one}`),
    ...lost.map((one) => `${alteration.name}: ${name} LOST ${one}`),
  );
}

/** One wrong figure in each so-manieth cell that takes part in a relation, the kinds of error by turns. */
export function plantsOf({ workbook }: Subject, most: number, seed: number): Plant[] {
  const targets = targetsOf(workbook);
  const roll = dice(seed);
  const plants: Plant[] = [];
  for (let attempt = 0; plants.length < most && attempt < 4 * most && targets.length > 0; attempt++) {
    const target = targets[Math.floor(roll() * targets.length)];
    const slip = SLIPS[(plants.length + seed) % SLIPS.length];
    if (!target || !slip) continue;
    const value = planted(target, slip, roll, valueAtCell(workbook, target.cell));
    if (value !== undefined) plants.push({ target, slip, value });
  }
  return plants;
}

/** Judges a workbook with one wrong figure each time. */
export class PlantedTrial {
  private readonly before = new Map<Plant, Verdict>();
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly subject: Subject,
    private readonly plants: readonly Plant[],
  ) {
    this.known = idsOf(subject.workbook);
    for (const plant of plants) {
      const { cell, figure } = plant.target;
      const findings = checkWorkbook(changed(subject.workbook, cell, plant.value)).findings;
      this.before.set(plant, verdictOn(findings, this.known, cell, amountToNumber(figure.amount)));
    }
  }

  measure(alteration: Alteration, score: Score): void {
    const { name, workbook } = this.subject;
    const altered = alter(workbook, alteration);
    if (!altered) return;
    const known = idsOf(altered.workbook);
    for (const plant of this.plants) {
      const { cell, figure, equations } = plant.target;
      const place = altered.placeOf(cell);
      const before = this.before.get(plant);
      if (!place || !before) continue;
      const wrong = changed(altered.workbook, place.cell, place.spot.turn(plant.value));
      const truth = amountToNumber(figure.amount) * place.spot.times;
      const after = verdictOn(checkWorkbook(wrong).findings, known, place.cell, truth);
      score.foundBefore.add(before.found);
      score.found.add(after.found);
      if (equations.length > 1) {
        score.placedBefore.add(before.placed);
        score.placed.add(after.placed);
        score.exactBefore.add(before.exact);
        score.exact.add(after.exact);
      }
      const worse =
        before.found && !after.found
          ? 'UNSEEN'
          : before.placed && !after.placed
            ? 'MISPLACED'
            : before.exact && !after.exact
              ? 'INEXACT'
              : null;
      if (worse)
        score.remarks.push(
          `${alteration.name}: ${name} ${worse} ${plant.slip} ${cell.sheet}!${address(cell)} (now ${address(place.cell)}) ${String(amountToNumber(figure.amount))} -> ${textOf(plant.value)}: ${after.told}`,
        );
    }
  }
}

interface Verdict {
  readonly found: boolean;
  readonly placed: boolean;
  readonly exact: boolean;
  readonly told: string;
}

function idsOf(workbook: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(
    checkWorkbook(workbook).findings.flatMap((one) => (one.severity === 'info' ? [] : [one.id])),
  );
}

function verdictOn(
  findings: readonly Finding[],
  known: ReadonlySet<string>,
  cell: CellRef,
  truth: number,
): Verdict {
  const touching = findings.filter(
    (one) =>
      one.severity !== 'info' &&
      !known.has(one.id) &&
      [one.cell, ...one.related, ...one.candidates.map((other) => other.cell)].some((at) =>
        sameCell(at, cell),
      ),
  );
  const repair = touching.find((one) => sameCell(one.cell, cell) && one.repair)?.repair;
  const off = repair ? Math.abs(amountToNumber(repair.value) - truth) : Infinity;
  return {
    found: touching.length > 0,
    placed: repair !== undefined,
    exact: off <= 1e-9 * Math.max(1, Math.abs(truth)),
    told: touching
      .map((one) => `${one.message.key} ${address(one.cell)} (${String(one.candidates.length)})`)
      .join('; '),
  };
}
