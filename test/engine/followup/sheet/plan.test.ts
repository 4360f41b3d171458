import { columnName, rangeAddress } from '../../../../src/engine/model/cell';
import { drawn, framesOf, lookText, REPORT } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const planned = () => made(REPORT).plan;

test('the rows from the top, their heights and the cells that are one', () => {
  const plan = planned();
  expect(framesOf(plan).slice(1)).toEqual(
    drawn(`
    title 30 high, A:G, M:Q
    unit 20 high, B:G, H:Q
    header 44 high
    section:basis 26 high
    source:0 17 high, B:Q
    source:1 17 high, B:Q
    source:2 17 high, B:Q
    checks 73 high, B:Q
    convention 31 high, B:Q
    space:1 8 high
    section:summary 26 high
    sum:revenue 18 high
    sum:cost 18 high
    sum:net 31 high
    sum:cost-ratio 18 high, M:Q
    sum:net-ratio 18 high, M:Q
    space:2 8 high
    section:statement 26 high
    line:operating-revenue 27 high
    line:personnel-costs 18 high
    line:varav löner 18 high
    line:services 18 high
    line:operating-costs|difference 18 high
    line:operating-costs 18 high
    line:operating-margin 27 high
    space:3 8 high
    section:areas 26 high
    area:kommunstyrelsen|name 20 high
    area:kommunstyrelsen|result 27 high
    area:bildningsnämnden|name 20 high
    area:bildningsnämnden|result 18 high
    areas|name 20 high
    areas|result 27 high
    areas|result|check 18 high, M:Q
    space:4 8 high
    section:fund 26 high
    fund:before 18 high
    fund:appropriation 18 high
    fund:opening-fund 18 high
    fund:closing-fund 18 high
    fund:draw 31 high
    fund:net-after-disposition 18 high
    space:5 8 high
    section:goals 26 high
    goals:intro 17 high, B:Q
    goals:header 44 high
    goal:god service 25 high
    goal:nöjda invånare 20 high
    space:6 8 high
    section:indicators 26 high
    indicators:intro 17 high, B:Q
    indicators:header:0:indicator:nöjda kunder 44 high
    indicator:nöjda kunder 25 high
    indicator:sjukfrånvaro 20 high
    indicator:prognossäkerhet t2 20 high
    indicator:antal platser 25 high
    space:7 8 high
    section:activities 26 high
    activities:header:0:activity:krisövning 44 high
    activity:krisövning 20 high
    activity:lokal anvisning 20 high
    activity:nytt system 20 high
    space:8 8 high
    section:log 26 high
    log:header B:E, F:O
    finding:sum-equals-parts-1e6d816e 31 high, B:E, F:O
    finding:missed-without-analysis-30fa3cc3 31 high, B:E, F:O
    finding:activity-overdue-57dbd4f9 31 high, B:E, F:O
    finding:goal-contradicts-children-5a5f591f 31 high, B:E, F:O
    space:9 8 high
    section:settings 26 high
    set:amount 17 high, C:Q
    set:share 17 high, C:Q
    set:rule 17 high, C:Q
    set:tolerance 17 high, C:Q
    set:guide 17 high, C:Q
    set:goalTolerance 17 high, C:Q
    set:goalPoints 17 high, C:Q
    set:rollUp 17 high, C:Q
    set:mark 17 high, C:Q
    space:10 8 high
    section:charts 26 high
    chart:deviation hidden
    chart:deviation:area:kommunstyrelsen|result hidden
    chart:deviation:area:bildningsnämnden|result hidden
    chart:comparison hidden
    chart:comparison:line:operating-revenue hidden
    chart:comparison:line:operating-costs hidden
    chart:comparison:line:operating-margin hidden`),
  );
});

test('the columns with their widths; those that nothing stands in are out of sight', () => {
  const plan = planned();
  const widths = plan.columns.map(
    ({ width, hidden }, i) => `${columnName(i)} ${String(width)}${hidden ? ' hidden' : ''}`,
  );
  expect(widths.join(', ')).toBe(
    'A 40, B 11.5, C 11.5, D 11.5, E 11.5, F 10.5, G 10.5, H 11.5, I 11.5, J 10.5, K 11.5 hidden, L 11.5 hidden, ' +
      'M 17, N 17, O 34, P 12, Q 36, R 24 hidden, S 6 hidden, T 12 hidden, U 12 hidden, V 12 hidden',
  );
});

test('the head stays in sight and is printed on each page, and a page begins where a part does', () => {
  const plan = planned();
  expect(plan.freeze).toEqual({ rows: 4, columns: 1 });
  expect(plan.print).toEqual({
    titleRows: [1, 3],
    lastColumn: 16,
    lastRow: 89,
    footerLeft: 'Tertialkoll',
    breaks: [36, 71],
  });
});

test('the limits have names, and where words are picked a list', () => {
  const plan = planned();
  expect(
    plan.names.map(({ name, row, column }) => `${columnName(column)}${String(row + 1)} ${name}`),
  ).toEqual([
    'B73 tk_amount_T2_2023',
    'B74 tk_share_T2_2023',
    'B75 tk_rule_T2_2023',
    'B76 tk_tolerance_T2_2023',
    'B77 tk_guide_T2_2023',
    'B78 tk_goalTolerance_T2_2023',
    'B79 tk_goalPoints_T2_2023',
    'B80 tk_rollUp_T2_2023',
    'B81 tk_mark_T2_2023',
  ]);
  const lists = plan.lists.map(({ boxes, words, title }) => [
    title,
    words.join(', '),
    boxes.map(rangeAddress).join(' '),
  ]);
  expect(lists).toEqual([
    [
      'Egen bedömning',
      'Uppfylls helt, Uppfylls delvis, Uppfylls ej, Ej bedömd',
      'N20 N21 N23 N25 N26 N30 N32 N34 N48 N49 N54 N55 N56 N57 N61 N62 N63',
    ],
    ['Kommentar krävs över', 'båda, någon', 'B75'],
    ['Målens bedömning', 'andel, sämsta, flest', 'B80'],
  ]);
});

test('links go to the tables, to what the report says of a goal and to each finding', () => {
  const plan = planned();
  const links = plan.links.map(({ row, column, target, tip }) => [
    `${columnName(column)}${String(row + 1)}`,
    `${target.sheet} ${columnName(target.column)}${String(target.row + 1)}`,
    tip,
  ]);
  expect(links.map((link) => link.join(': '))).toEqual(
    drawn(`
      B6: Utfall A2: Utfall!A2:D12
      B7: Nämnder A3: Nämnder!A3:D6
      B8: Mål A1: Mål!A1:F14
      H48: Mål A2: Mål!A2
      H49: Mål A4: Mål!A4
      B67: Utfall D7: Gå till Utfall!D7
      B68: Mål B9: Gå till Mål!B9
      B69: Mål D13: Gå till Mål!D13
      B70: Mål A2: Gå till Mål!A2`),
  );
});

test('colours follow the flags; what was judged otherwise, is far off or could not be read stands out', () => {
  const plan = planned();
  const told = plan.conditionals.map(({ boxes, formula, color, fill, bold }) =>
    [boxes.map(rangeAddress).join(' '), formula, bold ? 'bold' : '', color, fill].filter(Boolean).join(' '),
  );
  expect(told).toEqual(
    drawn(`
      N5:N90 =AND($N5<>"",$M5<>"",$N5<>$M5) bold 7A3E00 FFD9A8
      M5:N90 =M5="Uppfylls helt" 1B5E33 E4F3E8
      M5:N90 =M5="Uppfylls delvis" 6B4A00 FFF1CC
      M5:N90 =M5="Uppfylls ej" 8E1B1B FBE0DE
      M5:N90 =M5="Ej bedömd" 595F69 EEF0F3
      I5:J90 =AND($P5<>"",SUM($I5)<0) bold 8E1B1B
      B5:H90 =B5="?" bold 8E1B1B`),
  );
});

test('how everything looks', () => {
  const plan = planned();
  expect(Object.entries(plan.looks).map(([name, look]) => `${name}: ${lookText(look)}`)).toEqual(
    drawn(`
    key: 8 A6A6A6
    title: bold 16 middle 1F2A44
    head: bold middle 1F2A44
    headQuiet: right middle 5F6672
    headUnit: bold middle 1F2A44 on FFFBEA
    header: bold right middle wrapped 1F2A44 on E3E8F0 thin above thin below
    headerChoice: bold center middle wrapped 1F2A44 on E3E8F0 thin above thin below
    headerText: bold middle wrapped 1F2A44 on E3E8F0 thin above thin below
    headerNote: bold middle wrapped in 1 1F2A44 on E3E8F0 thin above thin below
    section: bold 12 bottom 1F2A44 medium below
    area: bold bottom 1F2A44
    text: top wrapped
    note: italic top wrapped in 1 5F6672
    noteMiddle: italic middle wrapped in 1 5F6672
    printed: italic 8 top in 3 5F6672
    link: underlined top 1F4E9E
    logLink: underlined top in 1 1F4E9E
    settingAmount: right top on FFFBEA as #,##0.##;−#,##0.##;0
    settingPercent: right top on FFFBEA as 0.0%
    settingText: right top on FFFBEA
    keptText: top wrapped on FFFBEA
    keptAmount: left top on FFFBEA as #,##0;−#,##0;#,##0
    checkText: middle 5F6672
    detail.label: middle wrapped in 1
    detail.amount: right middle as #,##0;−#,##0;#,##0
    detail.doubted: right middle on FDEBD3 as #,##0" *";−#,##0" *";#,##0" *"
    detail.percent: right middle as 0.0%;−0.0%;0.0%
    detail.input: right middle on FFFBEA as #,##0;−#,##0;#,##0
    detail.flag: center middle wrapped
    detail.choice: center middle wrapped on FFFBEA
    detail.reason: 9 middle wrapped in 1 5F6672
    detail.need: center middle
    detail.comment: middle wrapped in 1 on FFFBEA
    detail.empty: middle
    memo.label: italic middle wrapped in 2 5F6672
    memo.amount: italic right middle 5F6672 as #,##0;−#,##0;#,##0
    memo.doubted: italic right middle 5F6672 on FDEBD3 as #,##0" *";−#,##0" *";#,##0" *"
    memo.percent: italic right middle 5F6672 as 0.0%;−0.0%;0.0%
    memo.input: italic right middle 5F6672 on FFFBEA as #,##0;−#,##0;#,##0
    memo.flag: italic center middle wrapped 5F6672
    memo.choice: italic center middle wrapped 5F6672 on FFFBEA
    memo.reason: italic 9 middle wrapped in 1 5F6672
    memo.need: italic center middle 5F6672
    memo.comment: italic middle wrapped in 1 5F6672 on FFFBEA
    memo.empty: italic middle 5F6672
    difference.label: italic middle wrapped in 2 5F6672
    difference.amount: italic right middle 5F6672 as #,##0;−#,##0;#,##0
    difference.doubted: italic right middle 5F6672 on FDEBD3 as #,##0" *";−#,##0" *";#,##0" *"
    difference.percent: italic right middle 5F6672 as 0.0%;−0.0%;0.0%
    difference.input: italic right middle 5F6672 on FFFBEA as #,##0;−#,##0;#,##0
    difference.flag: italic center middle wrapped 5F6672
    difference.choice: italic center middle wrapped 5F6672 on FFFBEA
    difference.reason: italic 9 middle wrapped in 1 5F6672
    difference.need: italic center middle 5F6672
    difference.comment: italic middle wrapped in 1 5F6672 on FFFBEA
    difference.empty: italic middle 5F6672
    total.label: bold middle wrapped on F2F4F7 thin above
    total.amount: bold right middle on F2F4F7 thin above as #,##0;−#,##0;#,##0
    total.doubted: bold right middle on FDEBD3 thin above as #,##0" *";−#,##0" *";#,##0" *"
    total.percent: bold right middle on F2F4F7 thin above as 0.0%;−0.0%;0.0%
    total.input: bold right middle on FFFBEA thin above as #,##0;−#,##0;#,##0
    total.flag: bold center middle wrapped on F2F4F7 thin above
    total.choice: bold center middle wrapped on FFFBEA thin above
    total.reason: 9 middle wrapped in 1 5F6672 on F2F4F7 thin above
    total.need: bold center middle on F2F4F7 thin above
    total.comment: middle wrapped in 1 on FFFBEA thin above
    total.empty: bold middle on F2F4F7 thin above
    balance.label: middle wrapped in 1
    balance.amount: right middle as #,##0;−#,##0;#,##0
    balance.doubted: right middle on FDEBD3 as #,##0" *";−#,##0" *";#,##0" *"
    balance.percent: right middle as 0.0%;−0.0%;0.0%
    balance.input: right middle on FFFBEA as #,##0;−#,##0;#,##0
    balance.flag: center middle wrapped
    balance.choice: center middle wrapped on FFFBEA
    balance.reason: 9 middle wrapped in 1 5F6672
    balance.need: center middle
    balance.comment: middle wrapped in 1 on FFFBEA
    balance.empty: middle
    goal.level0: bold middle wrapped hair below
    goal.level1: middle wrapped in 1 hair below
    goal.level2: middle wrapped in 2 hair below
    goal.level3: middle wrapped in 3 hair below
    goal.label: middle wrapped in 1 hair below
    goal.date: right middle wrapped hair below as yyyy\\-mm\\-dd
    goal.words: 8 right middle wrapped 5F6672 hair below
    goal.text: 9 middle wrapped in 1 hair below
    goal.trend: 8 center middle wrapped hair below
    goal.count: right middle wrapped hair below as 0;;
    goal.report: underlined 9 center middle wrapped 1F4E9E hair below
    goal.flag: center middle wrapped hair below
    goal.choice: center middle wrapped on FFFBEA hair below
    goal.reason: 8 middle wrapped in 1 5F6672 hair below
    goal.need: center middle wrapped hair below
    goal.comment: middle wrapped in 1 on FFFBEA hair below
    goal.empty: middle wrapped hair below
    measure:0:%: right middle hair below as #,##0" %";−#,##0" %";#,##0" %"
    measure:1:%: right middle hair below as #,##0.0" %";−#,##0.0" %";#,##0.0" %"
    measure:2:%: right middle hair below as #,##0.00" %";−#,##0.00" %";#,##0.00" %"
    measure:3:%: right middle hair below as #,##0.000" %";−#,##0.000" %";#,##0.000" %"
    measure:0:: right middle hair below as #,##0;−#,##0;#,##0
    measure:1:: right middle hair below as #,##0.0;−#,##0.0;#,##0.0
    measure:2:: right middle hair below as #,##0.00;−#,##0.00;#,##0.00
    measure:3:: right middle hair below as #,##0.000;−#,##0.000;#,##0.000`),
  );
});

test('no cell has a look that is not there', () => {
  const plan = planned();
  const asked = plan.rows.flatMap(({ cells }) => cells.map(({ look }) => look));
  expect([...new Set(asked)].filter((look) => !(look in plan.looks))).toEqual([]);
});
