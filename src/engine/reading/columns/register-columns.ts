import { textOf } from '../../model/cell';
import { valueAt } from '../../model/snapshot';
import type { PlacedColumn } from './columns';
import { FIGURE_KINDS } from '../cells/kinds';
import type { Block } from '../cells/block';
import type { Understood } from '../understood';
import { understood } from '../understood';

/** In a table of words the first column names, whatever the others hold. */
export function understoodRegister(block: Block): Understood {
  const header = block.headerRows[0] ?? 0;
  const columns: PlacedColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const text = textOf(valueAt(block.sheet, header, column))
      .replace(/\s+/g, ' ')
      .trim();
    const figures = block.bodyRows.some((row) => FIGURE_KINDS.has(block.kinds.at(row, column)));
    const role = columns.length === 0 ? 'label' : figures ? registerRole(text) : 'text';
    columns.push({ column, role, year: null, header: text, measure: null, months: null, figures });
  }
  return understood(block, { labels: [block.left], columns });
}

function registerRole(header: string): PlacedColumn['role'] {
  if (/prognos|ennuste/i.test(header)) return 'forecast';
  if (/vb|föregående|edellinen/i.test(header)) return 'prior';
  if (/utfall|toteuma/i.test(header)) return 'outcome';
  return 'other';
}
