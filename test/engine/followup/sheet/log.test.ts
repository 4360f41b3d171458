import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('what was found, where, and room for a reason to leave it', () => {
  expect(rowOf(plan(), 'log:header')).toEqual(
    drawn(`
    A headerText
    B headerNote Cell
    C:E headerText
    F headerText Iakttagelse
    G:P headerText
    Q headerText Lämnas som den är, skäl`),
  );
  expect(rowOf(plan(), 'finding:sum-equals-parts-1e6d816e')).toEqual(
    drawn(`
    A text Fel. Verksamhetens kostnader: summan stämmer inte
    B logLink Utfall!D7
    F text I kolumnen Prognos 2023 står −339, men delarna ger −240. Skillnaden är −99.
    P text
    Q keptText`),
  );
});
