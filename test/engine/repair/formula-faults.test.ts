import { checkWorkbook } from '../../../src/engine';
import { amountText } from '../../../src/engine/model/amount';
import { address } from '../../../src/engine/model/cell';
import { workbook } from '../../support/text-table';

/** Revenue, costs and their net, with a deviation that is forecast − budget; all totals and deviations are formulas. */
const SOUND = {
  B6: '2 100 =SUM(B4:B5)',
  C6: '1 410 =SUM(C4:C5)',
  D6: '2 130 =SUM(D4:D5)',
  E4: '50 =D4-B4',
  E5: '-20 =D5-B5',
  E6: '30 =D6-B6',
  E7: '-50 =D7-B7',
  E8: '10 =D8-B8',
  E9: '10 =D9-B9',
  B10: '-7 300 =SUM(B7:B9)',
  C10: '-4 810 =SUM(C7:C9)',
  D10: '-7 330 =SUM(D7:D9)',
  E10: '-30 =D10-B10',
  B11: '-5 200 =B6+B10',
  C11: '-3 400 =C6+C10',
  D11: '-5 200 =D6+D10',
  E11: '0 =D11-B11',
};

function told(changed: Partial<typeof SOUND> = {}): string[] {
  const at = { ...SOUND, ...changed };
  const drawn = workbook(`
    Kulturnämnden, tkr

                    | Budget 2024 | Utfall 2024-08 | Prognos 2024 | Avvikelse
    Bidrag          | 1 200       | 800            | 1 250        | ${at.E4}
    Biljetter       | 900         | 610            | 880          | ${at.E5}
    Summa intäkter  | ${at.B6}    | ${at.C6}       | ${at.D6}     | ${at.E6}
    Personal        | -5 600      | -3 700         | -5 650       | ${at.E7}
    Hyror           | -1 400      | -930           | -1 390       | ${at.E8}
    Övriga kostnader | -300       | -180           | -290         | ${at.E9}
    Summa kostnader | ${at.B10}   | ${at.C10}      | ${at.D10}    | ${at.E10}
    Nettokostnad    | ${at.B11}   | ${at.C11}      | ${at.D11}    | ${at.E11}`);
  return checkWorkbook(drawn)
    .findings.filter((one) => one.severity === 'error' || one.severity === 'warning')
    .map(({ cell, message, repair }) =>
      [
        address(cell),
        message.key,
        ...(repair ? [amountText(repair.value), ...(repair.formula ? [repair.formula] : [])] : []),
        ...('slip' in message && message.slip ? [message.slip] : []),
      ].join(' '),
    );
}

test('formulas that do what their lines say', () => {
  expect(told()).toEqual([]);
});

test('a formula that leaves out a row is the one fault, whatever is calculated from it', () => {
  expect(
    told({
      D10: '-7 040 =SUM(D7:D8)',
      E10: '260 =D10-B10',
      D11: '-4 910 =D6+D10',
      E11: '290 =D11-B11',
    }),
  ).toEqual(['D10 figure-proved -7330 =SUM(D7:D9) row-left-out']);
});

test('neither the parts of a formula nor what it leaves out can be the wrong ones', () => {
  expect(told({ C10: '-4 630 =SUM(C7:C8)', C11: '-3 220 =C6+C10' })).toEqual([
    'C10 figure-proved -4810 =SUM(C7:C9) row-left-out',
  ]);
});

test('a turned sign and a cell of the row above are faults of the formula too', () => {
  expect(told({ D11: '9 460 =D6-D10', E11: '14 660 =D11-B11' })).toEqual([
    'D11 figure-proved -5200 =D6+D10 other-formula',
  ]);
  expect(told({ E8: '4 210 =D8-B7' })).toEqual(['E8 figure-proved 10 =D8-B8 other-formula']);
});

test('a total that reaches the same cells by another way is right, and the formula that it passes by is wrong', () => {
  expect(
    told({
      D10: '-7 040 =SUM(D7:D8)',
      E10: '260 =D10-B10',
      D11: '-5 200 =SUM(D4:D5)+SUM(D7:D9)',
    }),
  ).toEqual(['D10 figure-proved -7330 =SUM(D7:D9) row-left-out']);
});

test('two formulas are two faults', () => {
  expect(
    told({
      B6: '1 200 =SUM(B4:B4)',
      E6: '930 =D6-B6',
      B11: '-6 100 =B6+B10',
      E11: '900 =D11-B11',
      C10: '-4 630 =SUM(C7:C8)',
      C11: '-3 220 =C6+C10',
    }),
  ).toEqual([
    'C10 figure-proved -4810 =SUM(C7:C9) row-left-out',
    'B6 figure-proved 2100 =SUM(B4:B5) row-left-out',
  ]);
});

test('a result that its formula does not give is judged as a figure', () => {
  expect(told({ C10: '-4 818 =SUM(C7:C9)' })).toEqual(['C10 figure-proved -4810 =SUM(C7:C9) other-formula']);
});
