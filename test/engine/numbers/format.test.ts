import { formatShape, shapesOf } from '../../../src/engine/numbers/format';

const said = (code: string) => {
  const shape = formatShape(code);
  if (shape.kind !== 'number') return shape.kind;
  return `d${String(shape.decimals)} scale ${String(shape.scale)}${shape.percent ? ' percent' : ''}`;
};

test.each([
  ['', 'general'],
  ['General', 'general'],
  ['GENERAL', 'general'],
  ['"inget"', 'general'],
  [';;;', 'general'],
  ['@', 'text'],
  ['yyyy-mm-dd', 'date'],
  ['hh:mm', 'date'],
  ['0', 'd0 scale 0'],
  ['# ##0', 'd0 scale 0'],
  ['#,##0.00', 'd2 scale 0'],
  ['#,##0,', 'd0 scale 3'],
  ['#,##0,,', 'd0 scale 6'],
  ['#,##0.0,', 'd1 scale 3'],
  ['0%', 'd0 scale -2 percent'],
  ['0.0%', 'd1 scale -2 percent'],
  ['#,##0;[Red]-#,##0.00', 'd0 scale 0'],
  ['[Red]#,##0', 'd0 scale 0'],
  ['[$-41D]#,##0', 'd0 scale 0'],
  ['#,##0 "mkr"', 'd0 scale 0'],
  ['#,##0\\ \\m\\k\\r', 'd0 scale 0'],
  ['_-* #,##0_-', 'd0 scale 0'],
  ['#,##0_s', 'd0 scale 0'],
])('%j shows %s', (code, expected) => {
  expect(said(code)).toBe(expected);
});

test('the formats of a workbook are read in their order, once, and again when there are more', () => {
  const formats = [{ numberFormat: '0.0', indent: 0, bold: false }];
  const first = shapesOf(formats);
  expect(first).toEqual([{ kind: 'number', decimals: 1, scale: 0, percent: false }]);
  expect(shapesOf(formats)).toBe(first);
  formats.push({ numberFormat: '@', indent: 0, bold: false });
  expect(shapesOf(formats).map(({ kind }) => kind)).toEqual(['number', 'text']);
});
