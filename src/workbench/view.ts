import { columnName, textOf } from '../engine/model/cell';
import { writeAmount, NUMBER_WRITING } from '../i18n/numbers';
import { amountFromNumber } from '../engine/model/amount';
import { formatShape } from '../engine/numbers/format';
import type { Book } from './host/model/book';
import type { Sheet } from './host/model/sheet';

/** A plain view of the workbook: the sheet that is shown, the cell that is selected, a tab for each sheet. */
export function showBook(book: Book, grid: HTMLElement, tabs: HTMLElement): void {
  tabs.replaceChildren(
    ...book.sheets
      .filter((sheet) => sheet.visibility === 'Visible')
      .map((sheet) => {
        const tab = document.createElement('button');
        tab.textContent = sheet.name;
        tab.setAttribute('aria-current', String(sheet === book.active));
        tab.onclick = () => {
          book.active = sheet;
          book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
          showBook(book, grid, tabs);
        };
        return tab;
      }),
  );
  grid.replaceChildren(tableOf(book, book.active));
  grid.querySelector('td.selected')?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function tableOf(book: Book, sheet: Sheet): HTMLTableElement {
  const used = sheet.usedBox(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (let column = -1; column <= used.right + 1; column++) {
    const cell = document.createElement('th');
    cell.textContent = column < 0 ? '' : columnName(column);
    head.append(cell);
  }
  const body = table.createTBody();
  for (let row = 0; row <= used.bottom + 3; row++) {
    const line = body.insertRow();
    const number = document.createElement('th');
    number.textContent = String(row + 1);
    line.append(number);
    for (let column = 0; column <= used.right + 1; column++) line.append(cellOf(book, sheet, row, column));
  }
  return table;
}

function cellOf(book: Book, sheet: Sheet, row: number, column: number): HTMLTableCellElement {
  const cell = document.createElement('td');
  const value = sheet.cell(row, column)?.value ?? null;
  const style = sheet.style(row, column);
  cell.dataset['cell'] = columnName(column) + String(row + 1);
  cell.textContent = typeof value === 'number' ? writeNumber(value, style.numberFormat) : textOf(value);
  cell.classList.toggle('figure', typeof value === 'number');
  cell.classList.toggle('bold', style.bold);
  const { top, left, bottom, right } = book.selection;
  cell.classList.toggle(
    'selected',
    sheet === book.active && row >= top && row <= bottom && column >= left && column <= right,
  );
  return cell;
}

function writeNumber(value: number, numberFormat: string): string {
  const amount = amountFromNumber(value);
  const shape = formatShape(numberFormat);
  return amount
    ? writeAmount(amount, NUMBER_WRITING.sv, shape.kind === 'number' ? shape.decimals : 0)
    : String(value);
}
