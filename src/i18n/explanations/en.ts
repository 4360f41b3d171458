import type { Explanations } from './explanations';

export const en: Explanations = {
  'amended-budget': [
    'An amended budget must be the budget plus its amendments.',
    'A blank amendment counts as none. Differences within the rounding are no errors.',
  ],
  'blank-outcome': [
    'A line that has a budget must have an outcome too, even if it is 0.',
    'A blank cell says neither that nothing was booked nor that somebody looked. All blanks of a column are one finding. A dash counts as zero.',
  ],
  'budget-differs': [
    'The budget of one year must be the same everywhere in the workbook, unless an amendment explains the difference.',
    'Two tables are compared when they have the same name, year and unit and most of their lines agree.',
  ],
  consolidation: [
    'The areas must add up to the whole, and the same total must read the same in two tables.',
    'The comparison is made only where most places agree already. Then the others are worth a look.',
  ],
  'deviation-arithmetic': [
    'A deviation must be calculated in the same way throughout its column: outcome − budget, budget − outcome, or the effect on the result.',
    'Which rule the column follows is decided by the lines in which it holds. Those that do not follow it are shown.',
  ],
  'duplicate-row': [
    'The same line with the same figures in every column is counted twice in the total.',
    'Lines under different headings, or before and after a total, are not compared.',
  ],
  'error-value': [
    'A cell of the table shows an error, such as #REF!, where a figure belongs.',
    'Totals that build on the cell cannot be checked until its formula is mended.',
  ],
  'header-contradicts': [
    'A heading must say what the figures under it are.',
    'Three things are looked at: a deviation that goes the other way than its heading says, a deviation in per cent that is not called so, and two years with the very same figures.',
  ],
  'label-displaced': [
    'The same label stands twice, and the order of the statement shows that one of the lines is another.',
    'It happens when labels are copied down: the figures are right, but the name is wrong. It is shown only when there is one answer.',
  ],
  'line-sign': [
    'Revenue and costs carry the sign that the table gives them elsewhere.',
    'Revenue below zero can be a refund or a correction. It is therefore always a warning, never an error.',
  ],
  'memo-exceeds-line': [
    'An “of which” line cannot be larger than the line it is within.',
    'It belongs to the nearest line above that is no “of which” line itself. Nets are not looked at.',
  ],
  'missing-figure': [
    'A cell is blank, and the other figures show which amount is missing.',
    'It is shown only when there is one possibility: the total falls short by just that amount, or two relations ask for the same amount.',
  ],
  'outcome-over-forecast': [
    'Costs that are booked already cannot be more than the forecast for the whole year.',
    'The outcome is compared with the forecast of the same line and year. Revenue above its forecast is no problem.',
  ],
  'prose-contradicts': [
    'The text beside a table must state the same amount as the table.',
    'Only plain sentences are read, such as “a deficit of 5.4 million”, and only where the table has that very measure in a cell.',
  ],
  'required-pace': [
    'The forecast asks for quite another pace in the rest of the year than so far.',
    'It is a note, never an error: much revenue comes at the end of the year.',
  ],
  'scale-break': [
    'All amounts of a table must be in one unit.',
    'A figure is shown when it is about a thousand times larger or smaller than the others of its line, a column when all its figures are.',
  ],
  'sum-equals-parts': [
    'A total must equal the sum of its parts.',
    'Which lines belong to the total follows from their labels and from the figures of all columns together. It does not matter whether figures are typed, pasted as text or calculated.',
    'Printed figures are rounded. Only a difference that rounding cannot explain is an error.',
  ],
  'sum-leaves-out-row': [
    'A SUM formula must take in every line of its block.',
    'A line inserted right above the total does not come along by itself. “Of which” lines, headings and subtotals do not belong there.',
  ],
  'text-number': [
    'An amount stored as text is left out of Excel’s own sums.',
    'It happens easily when figures are pasted with spaces or a real minus sign. The amount is read all the same, so the other checks are not disturbed.',
  ],
  'typed-among-formulas': [
    'The other totals of the line are formulas; here a number is typed.',
    'It does not follow when the parts change. It is shown only when all the others are the same kind of formula.',
  ],
};
