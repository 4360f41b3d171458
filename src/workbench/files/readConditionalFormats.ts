import { parseRangeAddress } from '../../engine/model/cell';
import { eachChild } from '../../xlsx/read-styles';
import type { XmlScanner } from '../../xlsx/xml-scanner';
import type { Book } from '../host/model/book';
import type { ConditionalLook } from '../host/model/parts';
import type { Sheet } from '../host/model/sheet';

/** Those that compare a value or have a formula; bars, scales and icons have no place in the model. */
export function readConditionalFormats(
  scanner: XmlScanner,
  book: Book,
  sheet: Sheet,
  looks: readonly ConditionalLook[],
): void {
  const boxes = (scanner.attribute('sqref') ?? '')
    .split(/\s+/)
    .flatMap((text) => parseRangeAddress(text) ?? []);
  eachChild(scanner, () => {
    const type = scanner.attribute('type');
    const operator = scanner.attribute('operator') ?? 'equal';
    const look = looks[Number(scanner.attribute('dxfId') ?? -1)] ?? {};
    const stopIfTrue = scanner.flag('stopIfTrue');
    const formulas = formulasInside(scanner);
    const [formula = '', formula2] = formulas.map((text) => `=${text}`);
    if (type !== 'expression' && type !== 'cellIs') return;
    for (const box of boxes) {
      const second = formula2 === undefined ? {} : { formula2 };
      sheet.conditionalFormats.push({
        id: book.newId(),
        type: type === 'cellIs' ? 'CellValue' : 'Custom',
        box,
        stopIfTrue,
        formula: type === 'cellIs' ? '' : formula,
        cellRule:
          type === 'cellIs'
            ? { formula1: formula, ...second, operator: OPERATORS[operator] ?? 'EqualTo' }
            : null,
        look: { ...look },
      });
    }
  });
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Leaves the scanner at the end of the rule. */
function formulasInside(scanner: XmlScanner): string[] {
  const formulas: string[] = [];
  eachChild(scanner, () => {
    if (scanner.name === 'formula') formulas.push(scanner.content());
    else scanner.skip();
  });
  return formulas;
}
