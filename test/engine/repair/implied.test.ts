import { checkWorkbook } from '../../../src/engine';
import { amountText } from '../../../src/engine/model/amount';
import { address } from '../../../src/engine/model/cell';
import { workbook } from '../../support/text-table';

/** Errors and warnings with the repair, or with what each of several cells would have to be. */
function told(...rows: string[]): string[] {
  return checkWorkbook(workbook(rows.join('\n')))
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ severity, cell, message, repair, candidates }) =>
      [
        `${severity} ${address(cell)} ${message.key}`,
        ...[...(repair ? [repair] : []), ...candidates].map(
          (one) => `${address(one.cell)} ${amountText(one.value)}`,
        ),
      ].join(', '),
    );
}

describe('an amended budget is there as soon as its budget is', () => {
  const lines = (...rows: string[]) =>
    told(
      '| Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar | Utfall 2023',
      'Skola  | 412 | 5  | 417 | 400',
      'Vård   | 233 | -8 | 225 | 230',
      'Kultur | 101 | 3  | 104 | 99',
      ...rows,
    );

  test('also where nothing was amended, and if it is the only one that is missing', () => {
    expect(lines('Teknik | 50 | 7 | | 60')).toEqual(['warning D5 figure-missing, D5 57']);
    expect(lines('Teknik | 50 | | | 60')).toEqual(['warning D5 figure-missing, D5 50']);
    expect(lines('Teknik | 50 | 7 | | 60', 'Bad | 20 | 2 | | 21')).toEqual([]);
  });

  test('and the other way round, though nobody can say what is missing then', () => {
    expect(lines('Teknik | | 7 | 57 | 60')).toEqual(['error D5 relation-broken, B5 50, D5 7, C5 57']);
    expect(lines('Teknik | | | 57 | 60')).toEqual(['warning D5 relation-broken, B5 57, C5 57, D5 0']);
    expect(lines('Teknik | 50 | | 57 | 60')).toEqual(['error D5 relation-broken, D5 50, B5 57, C5 7']);
  });
});

describe('a blank total', () => {
  const sum = (...rows: string[]) =>
    told(
      '| Budget 2022 | Budget 2023 | Utfall 2023',
      'Skola | 412 | 418 | 433',
      'Vård | 233 | 241 | 250',
      ...rows,
    );

  test('is missing where it is the only gap of a sum that holds elsewhere', () => {
    expect(sum('Summa | 645 | 659 |')).toEqual(['warning D4 figure-missing, D4 683']);
    expect(sum('Summa | 645 | | ')).toEqual([]);
    expect(sum('Kultur | 20 | 21 |', 'Summa | 665 | 680 |')).toEqual([
      'warning D5 figure-missing, D5 683',
      'warning D4 blank-outcome',
    ]);
  });

  test('and not where the sum holds in no other column', () => {
    expect(sum('Summa | 640 | 659 |')).toEqual([
      'error B4 relation-broken, B4 645, B2 407, B3 228',
      'warning D4 blank-outcome',
    ]);
  });
});

describe('a blank outcome or deviation', () => {
  const lines = (...rows: string[]) =>
    told(
      '| Budget 2023 | Utfall 2023 | Avvikelse',
      'Skola | 412 | 400 | -12',
      'Vård | 233 | 240 | 7',
      ...rows,
    );

  test('that two relations ask for alike is missing, of two that differ nobody can say', () => {
    expect(lines('Kultur | 101 | 97 | -4', 'Summa | 746 | | -9')).toEqual([
      'error C5 figure-missing, C5 737',
    ]);
    expect(lines('Kultur | 101 | | -4', 'Summa | 746 | 737 | -9')).toEqual([
      'error C4 figure-missing, C4 97',
    ]);
    expect(lines('Kultur | 101 | 97 | -4', 'Summa | 746 | | -90')).toEqual([
      'error D5 relation-broken, D5 -9, D2 -92, D3 -74, D4 -85',
      'error D5 relation-broken, D5 -746, C5 656',
    ]);
  });

  test('that one relation asks for', () => {
    expect(lines('Kultur | 101 | | -4', 'Teknik | 50 | 60 | 10')).toEqual([
      'error D4 relation-broken, C4 97, D4 -101, B4 4',
    ]);
    expect(lines('Kultur | 101 | 97 |', 'Teknik | 50 | 60 | 10')).toEqual([
      'warning D4 figure-missing, D4 -4',
    ]);
  });
});
