import { blockOf, toldCells } from '../../src/app/told-cells';
import { address, parseAddress, rangeAddress } from '../../src/engine/model/cell';
import type { Finding, FindingMessage } from '../../src/engine/model/finding';

const at = (name: string) => ({ sheet: 'Nämnd', ...(parseAddress(name) ?? { row: 0, column: 0 }) });

function about(key: FindingMessage['key'], cells: string): Finding {
  const [first = '', ...rest] = cells.split(' ');
  return { message: { key }, cell: at(first), related: rest.map(at) } as unknown as Finding;
}

test.each([
  ['blank-outcome', 'E61 E62', 'E61:E62', 'E61 E62'],
  ['blank-outcome', 'E25 E26 E30', 'E25:E26', 'E25 E26 E30'],
  ['text-number', 'B5 B6 C5 C6', 'B5:C6', 'B5 B6 C5 C6'],
  ['text-number', 'B5 C6', 'B5', 'B5 C6'],
  ['figure-proved', 'E59 E60 E61', 'E59', 'E59'],
] as const)('%s about %s shows %s and marks %s', (key, cells, shown, marked) => {
  const finding = about(key, cells);
  expect(rangeAddress(blockOf(finding))).toBe(shown);
  expect(toldCells(finding).map(address).join(' ')).toBe(marked);
});
