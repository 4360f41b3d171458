import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const drawing = (header: string, booked: string) => `
                       | ${header} | Prognos 2023
  Försäljningsintäkter | 400       | 600
  Avgiftsintäkter      | ${booked} | 224
  Personalkostnader    | -300      | -450
`;

test('too slow and too fast so far', () => {
  expect(told('required-pace', workbook(drawing('Utfall jan-aug 2023', '117')))).toEqual([
    'info C3 required-pace',
  ]);
  expect(told('required-pace', workbook(drawing('Utfall jan-aug 2023', '200')))).toEqual([
    'info C3 required-pace',
  ]);
});

test('an ordinary pace, nothing booked, and more than the forecast', () => {
  for (const booked of ['150', '0', '', '-20', '230'])
    expect(told('required-pace', workbook(drawing('Utfall jan-aug 2023', booked)))).toEqual([]);
});

test('without the months there is no pace, and after twelve of them neither', () => {
  expect(told('required-pace', workbook(drawing('Utfall 2023', '117')))).toEqual([]);
  expect(told('required-pace', workbook(drawing('Bokslut 2023', '117')))).toEqual([]);
});

test('figures so coarse that rounding decides say nothing', () => {
  expect(
    told(
      'required-pace',
      workbook(
        '| Utfall jan-aug 2023 | Prognos 2023\nAvgiftsintäkter | 1 | 2\nPersonalkostnader | -20 | -30',
      ),
    ),
  ).toEqual([]);
});

test('less than a hundredth of the largest line is not worth a look', () => {
  const found = (booked: string, forecast: string) =>
    told(
      'required-pace',
      workbook(`
                             | Utfall jan-aug 2023 | Prognos 2023
        Försäljningsintäkter | 400,00              | 600,00
        Avgiftsintäkter      | ${booked}           | ${forecast}
        Personalkostnader    | -300,00             | -450,00
      `),
    );
  expect(found('1,00', '6,00')).toEqual(['info C3 required-pace']);
  expect(found('1,00', '5,99')).toEqual([]);
});
