import { emptySheet, GENERAL } from '../../../../src/engine/model/snapshot';
import { dayAt, dayOf, lastDayOf } from '../../../../src/engine/reading/goals/days';

test.each([
  ['2023-08-31', '2023-08-31'],
  ['2023/8/5', '2023-08-05'],
  ['2023-08-31 10:15', '2023-08-31'],
  ['2023-08-31T10:15', '2023-08-31'],
  ['20230831', '2023-08-31'],
  ['31.8.2023', '2023-08-31'],
  ['31/8 2023', '2023-08-31'],
  ['31-8-23', '2023-08-31'],
  ['230831', '2023-08-31'],
  ['31 augusti 2023', '2023-08-31'],
  ['den 1 maj 2023', '2023-05-01'],
  ['3. elokuuta 2023', '2023-08-03'],
  ['29.2.2024', '2024-02-29'],
  ['29.2.2000', '2000-02-29'],
  ['29.2.2023', null],
  ['29.2.1900', null],
  ['31.4.2023', null],
  ['30.4.2023', '2023-04-30'],
  ['32.1.2023', null],
  ['0.1.2023', null],
  ['1.13.2023', null],
  ['1.0.2023', null],
  ['31 smörgås 2023', null],
  ['12023-08-31', null],
  ['2023-08-311', null],
  ['12345678', null],
  ['12308310', null],
  ['våren 2023', null],
  ['augusti 2023', null],
])('%s is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test('the last day of a month', () => {
  expect([1, 2, 4, 12].map((month) => lastDayOf(2023, month))).toEqual([
    '2023-01-31',
    '2023-02-28',
    '2023-04-30',
    '2023-12-31',
  ]);
});

test('a number is a day by its format, or by its digits', () => {
  const at = (value: number | string, numberFormat: string) =>
    dayAt({ ...emptySheet('A'), values: [[value]], formats: [{ ...GENERAL, numberFormat }] }, 0, 0)?.day;
  expect([1, 60.75, 36_585, 45_077, 45_291, 73_050].map((serial) => at(serial, 'yyyy-mm-dd'))).toEqual([
    '1899-12-31',
    '1900-02-28',
    '2000-02-29',
    '2023-05-31',
    '2023-12-31',
    '2099-12-31',
  ]);
  expect([0, 2_958_466, -3].map((serial) => at(serial, 'yyyy-mm-dd'))).toEqual([null, null, null]);
  expect([at(20230531, 'General'), at(45077, 'General'), at(' ', 'General')]).toEqual([
    '2023-05-31',
    null,
    undefined,
  ]);
});
