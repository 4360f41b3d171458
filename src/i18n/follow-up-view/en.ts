import type { FollowUpViewWords } from './words';

const count = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`;

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

export const en: FollowUpViewWords = {
  title: 'Follow-up',
  intro:
    'Makes a tab that takes its amounts from the tables with formulas. The tables themselves stay as they are.',
  reading: 'Reading and checking the workbook …',
  period: 'Period',
  periods: { T1: 'T1, Jan–Apr', T2: 'T2, Jan–Aug', T3: 'T3, full year' },
  year: 'Year',
  amounts: 'Amounts in',
  tabLanguage: 'Language of the tab',
  languages: { sv: 'Swedish', fi: 'Finnish', en: 'English' },
  unknownUnit: 'not stated',
  limits: 'Limits for flags and comments',
  limitsWrong: 'Write a number that is zero or larger.',
  limitNames: {
    amount: 'Large deviation, amount',
    share: 'Large deviation, % of the budget',
    rule: 'Comment required when the deviation exceeds',
    tolerance: 'Partly fulfilled, at most % worse',
    guide: 'Guide share of the period, %',
    accuracy: 'Forecast accuracy, at most ± %',
  },
  rules: { both: 'both amount and share', either: 'amount or share' },
  sources: 'Sources',
  show: (place) => `Show ${place}`,
  preview: 'The tab would look like this',
  comparedWith: (sheet) => `Compared with ${sheet}.`,
  goals: ({ goals, indicators, activities }) =>
    listed([
      ...(goals > 0 ? [count(goals, 'goal', 'goals')] : []),
      ...(indicators > 0 ? [count(indicators, 'indicator', 'indicators')] : []),
      ...(activities > 0 ? [count(activities, 'activity', 'activities')] : []),
    ]),
  deviationChart: 'Deviation',
  favourable: 'better than the budget',
  unfavourable: 'worse than the budget',
  more: (n) => `and ${count(n, 'more line', 'more lines')} on the tab`,
  findings: (errors) =>
    `The check has found ${count(errors, 'error', 'errors')} in the source. The amounts are taken as they stand and marked on the tab.`,
  seeFindings: 'See the errors',
  replaced: (sheet, { comments, judgements, amounts, notes }) => {
    const kept = [
      ...(comments > 0 ? [count(comments, 'comment', 'comments')] : []),
      ...(judgements > 0 ? [count(judgements, 'own judgement', 'own judgements')] : []),
      ...(amounts > 0 ? [count(amounts, 'typed amount', 'typed amounts')] : []),
      ...(notes > 0 ? [count(notes, 'note', 'notes')] : []),
      'the limits',
    ];
    return `The tab ${sheet} is there already and is made again. Kept: ${listed(kept)}.`;
  },
  create: 'Create follow-up',
  createAgain: 'Make the tab again',
  creating: 'Making the tab …',
  made: (sheet) => `The tab ${sheet} is ready.`,
  goToTab: 'Go to the tab',
  missing: (n) => (n === 1 ? '1 line waits for a comment' : `${String(n)} lines wait for a comment`),
  missingNone: 'No line waits for a comment.',
  missingBefore: 'Press a line to see the amount in the source.',
  missingAfter: 'Press a line to write the comment on the tab.',
  ownJudgement: 'own judgement',
  readAgain: 'Read the workbook again',
  failed: {
    protected:
      'The workbook is protected, so that no tab can be added or replaced. Remove the protection under Review, Protect Workbook, or save a copy of your own, and try again.',
    'read-only': 'The workbook is read-only. Save a copy of your own and make the tab there.',
    'too-large':
      'The tab is too large to be written from here. Choose a source with fewer lines, or ask your IT support to make it with the command tertialkoll followup.',
    'not-found':
      'A sheet was deleted or renamed while the tab was made. Read the workbook again and try once more.',
  },
  unchanged: 'The workbook is as it was.',
};
