import { readXlsx } from '../../src/xlsx/read';
import { formulaTemplate, shiftedFormula } from '../../src/xlsx/formula-shift';
import { sheetBytes } from './make-package';

const formulasOf = (rows: string): unknown => readXlsx(sheetBytes(rows)).sheets[0]?.formulas;

describe('formulas', () => {
  test('have their equals sign and keep their value', () => {
    const [sheet] = readXlsx(sheetBytes('<row r="1"><c r="B1"><f>SUM(B2:B7)</f><v>3</v></c></row>')).sheets;
    expect(sheet?.formulas).toEqual([[undefined, '=SUM(B2:B7)']]);
    expect(sheet?.values).toEqual([[undefined, 3]]);
  });

  test('a formula without a stored value is still a formula', () => {
    expect(formulasOf('<row r="1"><c r="A1"><f>A2&amp;"x"</f></c></row>')).toEqual([['=A2&"x"']]);
  });

  test('a shared formula becomes the own formula of each cell, also of one that stands before its master', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="1"/><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="1">B2-$C$1</f><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="1"/><v>2</v></c></row>';
    expect(formulasOf(rows)).toEqual([['=B1-$C$1'], ['=B2-$C$1'], ['=B3-$C$1']]);
  });

  test('an array formula belongs to every cell it fills', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';
    expect(formulasOf(rows)).toEqual([['=B1:B2*2'], ['=B1:B2*2']]);
  });

  test('the marks of younger functions are left out, as Excel does', () => {
    expect(
      formulasOf('<row r="1"><c r="A1"><f>_xlfn._xlws.FILTER(A2,_xlfn.XLOOKUP(1,B:B,C:C))</f></c></row>'),
    ).toEqual([['=FILTER(A2,XLOOKUP(1,B:B,C:C))']]);
  });

  test('a data table is a formula', () => {
    expect(
      formulasOf(
        '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" dt2D="1" r1="B1" r2="B2"/><v>1</v></c></row>',
      ),
    ).toEqual([['=TABLE(B1,B2)']]);
  });
});

describe('shifting a shared formula', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(B2:B7)', 'SUM(C4:C9)'],
    ['SUM(A:A)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 'SUM(B:B)+SUM($A:C)+SUM(3:4)+SUM($1:4)'],
    ['"A1"&A1&"say ""A1"""', '"A1"&B3&"say ""A1"""'],
    ["'A1 bok'!B2+Blad1!B2+'it''s B2'!B2", "'A1 bok'!C4+Blad1!C4+'it''s B2'!C4"],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['T1.sum+Konto_A1+ÅA1+A1Ö', 'T1.sum+Konto_A1+ÅA1+A1Ö'],
    ['Tabell1[[#This Row],[A1]]+A1', 'Tabell1[[#This Row],[A1]]+B3'],
    ['[1]Blad1!A1', '[1]Blad1!B3'],
    ['1E2+A1*1.5', '1E2+B3*1.5'],
    ['XFD1+A1048576+ABCD1', '#REF!+#REF!+ABCD1'],
    ['Q1!A1+Q1', 'Q1!B3+R3'],
  ])('%s moved two down and one right', (from, to) => {
    expect(shiftedFormula(formulaTemplate(from), 2, 1)).toBe(to);
  });

  test('a move before the first row has no reference left', () => {
    expect(shiftedFormula(formulaTemplate('A1+A2'), -1, 0)).toBe('#REF!+A1');
  });
});
