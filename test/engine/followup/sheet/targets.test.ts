import { drawn, framesOf, rowOf } from '../../../support/drawn-tab';
import { made, typed, withTab, written } from '../../../support/follow-up';
import { sheet, workbook } from '../../../support/text-table';

const DRAWING = `
    CENTRALENS NYCKELMÅL | Åtgärdsplan | Ansvarig | Utfall 2023
    Staden är barnvänlig | | |
    Minst 80 procent av barnen cyklar till skolan. | Vi utbildar | Personalchefen | 79 procent av barnen cyklar till skolan.
    Alla trivs | Vi frågar | | Vi frågade`;
const BOOK = workbook(sheet('Nyckelmål', DRAWING));

test('a target in words beside its answer; the shares that both name are compared', () => {
  const { plan } = made(BOOK, { year: 2023, period: 'T2' });
  const rows = plan.rows.flatMap(({ cells }) =>
    cells.map(({ value }) => String(value)).filter((key) => /^(?:targets|goal:target)/.test(key)),
  );
  expect(rows.flatMap((key) => [key, ...rowOf(plan, key)])).toEqual(
    drawn(`
    targets:header
    A headerText Nyckelmål
    B headerNote Ansvarig
    C:D headerNote
    E headerNote Utfall
    F:Q headerNote
    goal:target:minst 80 procent av barnen cyklar till skolan
    A goal.label Minst 80 procent av barnen cyklar till skolan.
    B goal.text Personalchefen
    C:D goal.empty
    E goal.text 79 procent av barnen cyklar till skolan.
    F:L goal.empty
    M goal.flag Uppfylls delvis
    N goal.choice
    O goal.reason Andelarna i utfallet jämförs med dem i målet. =IF(AND(N12<>"",N12<>M12),"Egen bedömning gäller före förslaget. ","")&"Andelarna i utfallet jämförs med dem i målet."
    P goal.need =IF(FALSE,"finns","")
    Q goal.comment
    goal:target:alla trivs
    A goal.label Alla trivs
    B goal.text
    C:D goal.empty
    E goal.text Vi frågade
    F:L goal.empty
    M goal.flag Ej bedömd
    N goal.choice
    O goal.reason =IF(AND(N13<>"",N13<>M13),"Egen bedömning gäller före förslaget. ","")&""
    P goal.need =IF(FALSE,"finns","")
    Q goal.comment`),
  );
});

test('what a person wrote of a target that is gone stands at the bottom', () => {
  const choices = { year: 2023, period: 'T2' } as const;
  const first = made(BOOK, choices);
  const tab = typed(written(first.plan), 'goal:target:alla trivs', 'comment', 'Görs om');
  const less = workbook(sheet('Nyckelmål', DRAWING.replace(/\n.*Alla trivs.*/, '')));
  const { plan, notices } = made(withTab(less, first, tab), choices);
  expect(notices).toEqual([{ key: 'no-budget' }, { key: 'kept-apart', count: 1 }]);
  expect(framesOf(plan).slice(-3)).toEqual([
    'section:kept 26 high',
    'kept-intro 17 high, B:Q',
    'kept:comment@goal:target:alla trivs 17 high, B:D, E:Q',
  ]);
  expect(rowOf(plan, 'kept:comment@goal:target:alla trivs')).toEqual([
    'A text Alla trivs',
    'B note Kommentar',
    'E keptText Görs om',
  ]);
});
