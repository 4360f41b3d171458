import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('a blank cell that two relations fill with the same amount is missing', () => {
  expect(
    told(
      'missing-figure',
      workbook(`
                                | Budget 2023 | Bokslut 2023 | Avvikelse
        Verksamhetens intäkter  | 24 000      | 27 495       | 3 495
        Verksamhetens kostnader | -1 180 588  | -929 624     | 250 964
        Verksamhetsbidrag       | -1 156 588  |              | 254 459
      `),
    ),
  ).toEqual(['error C4 figure-missing']);
});

test('a blank outcome that nothing needs is left alone', () => {
  expect(
    told(
      'missing-figure',
      workbook(`
                                | Budget 2023 | Bokslut 2023 | Avvikelse
        Verksamhetens intäkter  | 24 000      | 27 495       | 3 495
        Verksamhetens kostnader | -1 180 588  | -929 624     | 250 964
        Verksamhetsbidrag       | -1 156 588  | -902 129     | 254 459
        Interna poster          | -106 288    |              |
      `),
    ),
  ).toEqual([]);
});
