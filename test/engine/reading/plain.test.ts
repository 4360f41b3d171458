import type { CellValue } from '../../../src/engine/model/cell';
import { CellKinds } from '../../../src/engine/reading/kinds';
import { plainField } from '../../../src/engine/reading/plain';
import { sheet } from '../../support/text-table';

/** The lines of a sheet that is no budget table, each with how far in it stands. */
function lines(...values: CellValue[][]): string[] {
  const one = sheet('Blad', '', { values });
  const field = plainField(one, new CellKinds(one), ',');
  return (field?.lines ?? []).map(({ label, indent, role }) => `${String(indent)} ${label} ${role}`);
}

test('spaces and dashes before a label say that it is inside another, and its words may stand in several cells', () => {
  expect(
    lines(
      ['Befolkning', null, 2021, 2022],
      ['Norra', '(2)', 1204, 1251],
      ['  Södra', null, 931, 947],
      ['– Östra', 'delen', 118, 121],
      ['... Centrum', null, 96, 97],
      ['   – Västra', null, 17, 19],
      ['Män och kvinnor', null, null, null],
      ['Alla', null, 2253, 2319, 'preliminärt'],
    ),
  ).toEqual([
    '0 Befolkning detail',
    '0 Norra detail',
    '4 Södra detail',
    '1 – Östra delen detail',
    '1 ... Centrum detail',
    '7 – Västra detail',
    '0 Män och kvinnor heading',
    '0 Alla detail',
  ]);
});
