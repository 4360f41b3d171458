import { checkWorkbook } from '../../src/engine';
import { ignoreMemo, setAside } from '../../src/app/ignoring';
import { sv } from '../../src/i18n/sv';
import { sheet, workbook } from '../support/text-table';

const TABLE = `
                        | Budget 2023 | Bokslut 2023
Försäljningsintäkter    | 27 400      | 30 291
Avgiftsintäkter         | 10 000      | 12 000
Verksamhetens intäkter  | 37 400      | 42 921
`;
const check = (drawing: string) => checkWorkbook(workbook(sheet('Blad1', drawing)));
const errors = (drawing: string) => check(drawing).findings.filter(({ severity }) => severity === 'error');
const memo = () => {
  const [finding] = errors(TABLE);
  if (!finding) throw new Error('nothing found');
  return ignoreMemo(finding, 'Enligt beslut', 'Lämnas', sv);
};
const leftOf = (drawing: string) => {
  const { report, ignored } = setAside(check(drawing), [memo()]);
  return [
    report.findings.filter(({ severity }) => severity === 'error').length,
    ignored.map(({ memo: kept }) => kept.reason),
  ];
};

test('what is kept says it all to whoever reads the sheet', () => {
  expect(memo()).toEqual({
    key: expect.stringMatching(/^ignored sum-equals-parts-[0-9a-f]{8}$/) as string,
    value: '42921 / 42291',
    reason: 'Enligt beslut',
    kind: 'Lämnas',
    what: expect.stringContaining('Verksamhetens intäkter') as string,
    where: 'Blad1 C4',
  });
});

test('a finding that was set aside is told apart, in every later run', () => {
  expect(leftOf(TABLE)).toEqual([0, ['Enligt beslut']]);
});

test('rows put in above, and edits elsewhere in the sheet, change nothing', () => {
  const edited = TABLE.replace('27 400', '27 500').replace('37 400', '37 500');
  expect(leftOf(`  |  |  \n  |  |  ${edited}`)).toEqual([0, ['Enligt beslut']]);
});

test('when its own figures change it is told again', () => {
  expect(leftOf(TABLE.replace('42 921', '42 912'))).toEqual([1, []]);
});
