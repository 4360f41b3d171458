import { checkWorkbook } from '../../../src/engine';
import type { Check } from '../../../src/engine/checks/contract';
import { CHECKS } from '../../../src/engine/checks/registry';
import { workbook } from '../../support/text-table';

/** How one check ends on a drawing: the word, and what it lacked or what went wrong. */
function ending(check: Check | string, drawing: string): string {
  const asked = CHECKS.filter((one) => one.id === check);
  const { checks } = checkWorkbook(workbook(drawing), [], typeof check === 'string' ? asked : [check]);
  return checks.map((one) => Object.values(one).join(' ')).join();
}

const sums = (total: string) => `
           | Utfall | Budget
    A      | 0,4    | 0,1
    B      | 0,4    | 0,2
    C      | 0,4    | 0,3
    Summa  | ${total} | 0,6
`;

test('a check that finds something says so; what rounding explains is no such thing', () => {
  expect(ending('sum-equals-parts', sums('1,2'))).toBe('sum-equals-parts passed');
  expect(ending('sum-equals-parts', sums('1,3'))).toBe('sum-equals-parts passed');
  expect(ending('sum-equals-parts', sums('1,9'))).toBe('sum-equals-parts findings');
});

test('one finding beside roundings is enough', () => {
  expect(
    ending(
      'sum-equals-parts',
      `
                | Utfall | Budget | Prognos
        A       | 0,4    | 0,1    | 0,2
        B       | 0,4    | 0,2    | 0,3
        C       | 0,4    | 0,3    | 0,4
        Summa   | 1,3    | 0,6    | 1,8
      `,
    ),
  ).toBe('sum-equals-parts findings');
});

test('a check without what it asks for names it', () => {
  expect(ending('sum-equals-parts', 'Bara text')).toBe('sum-equals-parts not-applicable table');
});

test('a check that fails says why, and the others go on', () => {
  const failing: Check = {
    id: 'failing',
    needs: 'table',
    run() {
      throw new Error('no such line');
    },
  };
  expect(ending(failing, sums('1,2'))).toBe('failing could-not-run no such line');
  const { checks, findings } = checkWorkbook(workbook(sums('1,9')), [], [failing, ...CHECKS]);
  expect(checks).toHaveLength(CHECKS.length + 1);
  expect(findings.map(({ check }) => check)).toContain('sum-equals-parts');
});
