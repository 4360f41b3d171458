import type { Amount } from '../engine/model/amount';
import type { Arithmetic, Slip } from '../engine/model/finding';
import type { RelationKind } from '../engine/model/table';
import { countIn, decimalsOf, NUMBER_WRITING, writeAmount, writeCount } from './numbers';
import { first } from './en/first';
import { remark } from './en/remarks';
import type { Proof, Texts } from './texts';

const numbers = NUMBER_WRITING.en;
const writeLike = (value: Amount, arithmetic: Arithmetic) =>
  writeAmount(value, numbers, decimalsOf(arithmetic));
const count = countIn(numbers);

const inColumn = (column: string) => (column === '' ? 'Here' : `In ${column}`);

const holds = (mends: number) =>
  mends === 1
    ? 'Then the relation holds.'
    : `Then ${mends === 2 ? 'both relations' : `all ${String(mends)} relations`} hold.`;

const proof = ({ mends, percent }: Proof) =>
  percent === null ? holds(mends) : `${holds(mends)} So does the per cent in the column ${percent}.`;

const slipSentence: Readonly<Record<Slip | 'none', string>> = {
  sign: 'The sign is turned.',
  'swapped-digits': 'Two digits have changed places.',
  'one-digit': 'One digit is wrong.',
  'factor-1000': 'The amount is in another unit (1,000 times too large or too small).',
  'factor-100': 'The amount is 100 times too large or too small, as in cents.',
  'factor-10': 'The decimal mark is misplaced.',
  'lost-digit': 'A digit was lost or added.',
  blank: '',
  'other-formula': 'The formula in the cell calculates otherwise.',
  'row-left-out': 'The formula in the cell leaves out a line.',
  'part-left-out': 'One of the parts is not in the sum.',
  'part-twice': 'One of the parts is counted twice.',
  'neighbour-line': 'The line beside it has the same amount.',
  'neighbour-column': 'Another column of the line has the same amount.',
  none: 'The other figures show it.',
};

const broken: Readonly<Record<RelationKind, string>> = {
  sum: 'the sum does not add up',
  net: 'the net does not add up',
  deviation: 'the deviation is wrong',
  amended: 'the amended budget does not add up',
  consolidation: 'the tables disagree',
  share: 'the share is wrong',
  other: 'the figures disagree',
};

const parts: Readonly<Record<RelationKind, string>> = {
  sum: 'the parts',
  net: 'revenue and costs',
  deviation: 'the columns it is taken from',
  amended: 'the budget and its amendments',
  consolidation: 'the other tables',
  share: 'the amounts',
  other: 'the parts',
};

const given = ({ relation, arithmetic }: { relation: RelationKind; arithmetic: Arithmetic }) =>
  relation === 'consolidation' && arithmetic.terms.length === 1
    ? 'the other table gives'
    : `${parts[relation]} give`;

export const en: Texts = {
  ...first,
  finding(message) {
    if (!('arithmetic' in message)) return remark(message);
    switch (message.key) {
      case 'figure-proved':
        return {
          title: `${message.label}: wrong figure`,
          body: `${inColumn(message.column)} it should say ${writeLike(message.value, message.arithmetic)}. ${slipSentence[message.slip ?? 'none']} ${proof(message)}`,
        };
      case 'figure-missing':
        return {
          title: `${message.label}: figure missing`,
          body: `${inColumn(message.column)} the cell is blank. The other figures give ${writeLike(message.value, message.arithmetic)}. ${proof(message)}`,
        };
      case 'relation-broken': {
        const { stated, sum, difference } = message.arithmetic;
        const write = (value: Amount) => writeLike(value, message.arithmetic);
        return {
          title: `${message.label}: ${broken[message.relation]}`,
          body: `${inColumn(message.column)} it says ${write(stated)}, but ${given(message)} ${write(sum)}. The difference is ${write(difference)}.`,
        };
      }
      case 'rounded': {
        const { stated, sum, difference, slack } = message.arithmetic;
        const write = (value: Amount) => writeLike(value, message.arithmetic);
        return {
          title: `${message.label}: rounding`,
          body: `${inColumn(message.column)} it says ${write(stated)} and ${given(message)} ${write(sum)}. Rounding explains the difference of ${write(difference)} (at most ${writeAmount(slack, numbers)}).`,
        };
      }
    }
  },
  notice(notice) {
    switch (notice.key) {
      case 'empty-workbook':
        return 'The workbook is empty. Open a workbook with a budget table and check again.';
      case 'no-table':
        return 'No table with amounts was found. A table needs headings over its columns and a label on each row.';
      case 'rows-in-one-cell':
        return `On the sheet ${notice.sheet} words and amounts stand in one cell, as after pasting from a PDF. Split the rows so that each amount has a cell of its own (in Excel under Data: Text to Columns, or Get Data from PDF) and check again.`;
      case 'sheet-protected':
        return `The sheet ${notice.sheet} is protected. It was checked, but corrections cannot be written until the protection is removed.`;
      case 'calculation-pending':
        return 'Excel has not calculated the workbook since the latest changes, so sums may be old. Press F9 in Excel and check again.';
      case 'not-calculated':
        return notice.count === 1
          ? 'One formula is not calculated, so its cell is not checked. Let Excel calculate the workbook, save it and check again.'
          : `${writeCount(notice.count, numbers)} formulas are not calculated, so their cells are not checked. Let Excel calculate the workbook, save it and check again.`;
      case 'tables-aside':
        return `${count(notice.count, 'table is', 'tables are')} not checked, because you have said that ${notice.count === 1 ? 'it is no budget table' : 'they are no budget tables'}.`;
      case 'corrections-idle':
        return notice.count === 1
          ? 'One correction of the reading no longer fits any table. It is kept and applies again if the table comes back.'
          : `${String(notice.count)} corrections of the reading no longer fit any table. They are kept and apply again if the tables come back.`;
    }
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  missing: {
    table: 'no table was found',
    relations: 'no sums or deviations were found',
    totals: 'no total was found',
    deviation: 'no deviation was found',
    amended: 'no amended budget was found',
    'several-tables': 'no tables belong together',
    indicators: 'no indicators were found',
    activities: 'no activities were found',
    goals: 'no goals were found',
  },
  app: {
    ...first.app,
    tablesFound: (tables, sheets) =>
      `${count(tables, 'table', 'tables')} on ${count(sheets, 'sheet', 'sheets')}`,
    allClearTitle: 'Everything agrees',
    partlyClearTitle: 'What could be checked agrees',
    nothingToSay: 'Nothing to point out',
    tested: (relations) =>
      relations === 0 ? 'no sums to test' : count(relations, 'relation tested', 'relations tested'),
    counts: (errors, warnings) =>
      [
        ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
        ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
      ].join(', '),
    roundings: (n) => count(n, 'difference explained by rounding', 'differences explained by rounding'),
    ignored: (n) => `${count(n, 'finding is', 'findings are')} set aside:`,
    couldNotRun: (check) =>
      `The check of ${check} could not run. The fault is ours and says nothing of the figures.`,
    notChecked: (checks, why) => `Not checked (${why}): ${checks.join(', ')}.`,
    arithmetic: 'Calculation',
    sumOfParts: 'The parts give',
    stated: (cell) => `${cell} says`,
    difference: 'Difference',
    nothing: 'blank',
    othersHold: 'Then this holds too:',
    othersFail: 'This does not hold either:',
    insteadOf: (sum, stated) =>
      stated === null ? `${sum}, but the cell is blank` : `${sum}, but it says ${stated}`,
    candidates: 'The error may be in one of these cells. Beside each stands the amount that would agree:',
    showCell: (cell) => `Show ${cell}`,
    findings: 'Findings',
  },
  cli: {
    usage:
      'Usage:\n  tertialkoll check FILE... [--json] [--lang sv|fi|en] [--fail-on error|warning|never] [--together]\n  tertialkoll inspect FILE... [--json]',
    unknownOption: (option) => `Unknown option: ${option}`,
    noFiles: 'Name at least one file.',
  },
};
