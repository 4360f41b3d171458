import type { Explanations } from './words';

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
    'Two tables are compared when they have the same year and unit, the same name or many equal amounts, and most of their lines agree.',
  ],
  consolidation: [
    'The areas must add up to the whole. The row of a board in a summary must be what its own table comes to, and the same total must read the same in two tables.',
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
  'empty-reference': [
    'A formula that takes in a single cell points at an amount.',
    'A blank row or a text is seldom meant; the formula then often points one row off. A blank cell in a line that has other amounts may be meant and is not shown.',
  ],
  'percent-column': [
    'A per cent follows from the same columns as the others of its column.',
    'Which columns those are is read from the amounts. At least three lines must follow, and three times as many as do not. Both amounts and per cents are read as rounded.',
  ],
  'shown-digits': [
    'The cells hold more decimals than they show.',
    'The sums hold with all decimals, but whoever adds up the digits on paper gets another last digit. It is a note and no error.',
  ],
  'typed-among-formulas': [
    'The other totals of the line are formulas; here a number is typed.',
    'It does not follow when the parts change. It is shown only when all the others are the same kind of formula.',
  ],
  'activity-dates': [
    'An activity ends after it starts.',
    'An end before the start is an error. Where the activity goes on during the year and yet ends in January or February, the end of the year is most likely meant.',
  ],
  'activity-overdue': [
    'An activity whose end has passed says how it went.',
    'It is shown when both deviation and status are missing. With a text on the row it is a note.',
  ],
  'activity-postponed': [
    'A text that moves or cancels an activity is followed by its row.',
    'It is shown when the text names a time after the end date, or a cancellation, while the row keeps its date and marks no deviation.',
  ],
  'complement-answered': [
    'A target for the share who do something is answered by that same share.',
    '“60 per cent did not have the time” is easily read as 60, and means that 40 per cent had it.',
  ],
  'direction-unknown': [
    'To judge an indicator one must know whether more or less is better.',
    'The target or the name mostly says it. Where nothing does we ask, and the answer is kept in the workbook. It is a note, not a fault.',
  ],
  'forecast-crosses-target': [
    'A forecast that meets the target while the outcome misses it needs a reason.',
    'It is shown when the row has no analysis. With one, or when it is the other way round, it is a note.',
  ],
  'goal-contradicts-children': [
    'A goal is judged in line with what stands under it.',
    'It is a warning when a goal is met in full though none under it is, or the reverse. Indicators of its own may explain the difference; then it is a note.',
  ],
  'indicator-scale': [
    'All figures of an indicator are on one scale.',
    'A figure is shown when it is about ten, a hundred or a thousand times the others of its row, or that part of them. For numbers of things only a hundredfold counts.',
  ],
  'indicator-unanswered': [
    'An indicator with a target has an outcome or a forecast.',
    'What is measured once a year may be blank until then, and is a note.',
  ],
  'indicator-unit': [
    'All figures of an indicator are in one unit.',
    'Two different units in one row are a warning, and the row is not judged. A unit that stands beside some figures only is a note.',
  ],
  'missed-without-analysis': [
    'A target that is missed is explained where the document explains others.',
    'The row is judged by its forecast, else by its outcome; at the end of the year by its outcome alone.',
  ],
  'target-missing': [
    'An indicator has a target, its own or the council’s.',
    'A row without one cannot be judged. Where the council’s target stands, or where most rows have none, it is a note.',
  ],
  'total-outside-sexes': [
    'A share or an index of all lies between that of men and that of women.',
    'The total is weighed together of the two and cannot lie beyond either, rounding apart. Numbers of things are added up and left alone.',
  ],
};
