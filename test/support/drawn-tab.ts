import { columnName, rangeAddress } from '../../src/engine/model/cell';
import { amountText } from '../../src/engine/model/amount';
import type { FollowUpLine } from '../../src/engine/model/follow-up';
import type { CellLook, PlanCell, SheetPlan } from '../../src/engine/model/sheet-plan';
import { sheet, workbook } from './text-table';

/** One report with everything that a tab can hold: a statement with a fund, areas that it is the sum of, and goals. */
export const REPORT = workbook(
  sheet(
    'Utfall',
    `
    Servicenämnden
    tkr                                | Budget 2023 | Utfall jan-aug 2023 | Prognos 2023
    Verksamhetens intäkter             | 235  | 150  | 226
    Personalkostnader                  | -246 | -161 | -240
    varav löner                        | -200 | -130 | -195
    Köp av tjänster                    | -100 | -60  |
    Verksamhetens kostnader            | -346 | -221 | -339
    Verksamhetsbidrag                  | -111 | -71  | -113
    Nämndens anslag                    | 110  | 73   | 110
    Ingående resultatfond              | 12   | 12   | 12
    Utgående resultatfond              | 11   | 14   | 9
    Resultat efter resultatdisposition | 0    | 0    | 0`,
  ),
  sheet(
    'Nämnder',
    `
    Nämndernas nettokostnader
    tkr
    Nämnd            | Budget 2023 | Utfall jan-aug 2023 | Prognos 2023
    Kommunstyrelsen  | -50  | -30 | -52
    Bildningsnämnden | -61  | -41 | -61
    Summa            | -111 | -71 | -113`,
  ),
  sheet(
    'Mål',
    `
    KF:s mål för verksamhetsområdet: God service | | | | | |
    Uppfylls helt | | | | | |
    Nämndmål: Nöjda invånare | | | | | |
    Uppfylls delvis | | | | | |
    Indikator          | Periodens utfall | Utfall VB 2022 | Prognos helår | Årsmål | KF:s årsmål | Period
    Nöjda kunder       | 83    | 81    | 80  | 85 %   |     | Tertial 2 2023
    Analys: Kötiderna har ökat. | | | | | |
    Sjukfrånvaro       | 5,5 % | 5,6 % | 6 % | 6,5 %  |     | Tertial 2 2023
    Prognossäkerhet T2 | 2 %   | 0 %   |     | +/-1 % |     | 2023
    Antal platser      | 12    | 10    |     |        | öka | 2023
    Aktivitet          | Startdatum | Slutdatum  | Avvikelse
    Krisövning         | 2023-01-01 | 2023-12-31 |
    Lokal anvisning    | 2023-01-01 | 2023-05-31 |
    Nytt system        | 2023-01-01 | 2023-12-31 | Avvikelse`,
  ),
);

/** The lines of a drawing. */
export function drawn(drawing: string): string[] {
  return drawing
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** The column of the keys; what stands to the right of it is out of sight as well. */
const KEY = 17;

/** The row of a key: a cell a line, `B detail.amount -246 =…`; cells beside each other with nothing in them are one. */
export function rowOf({ rows }: SheetPlan, key: string): string[] {
  const row = rows.find(({ cells }) => cells.some((one) => one.column === KEY && one.value === key));
  if (!row) throw new Error(`no row ${key}`);
  const seen = row.cells.filter(({ column }) => column < KEY);
  const isEmpty = (one: PlanCell | undefined) => one?.value === null && one.formula === undefined;
  return seen.flatMap((one, i) => {
    const goesOn = (other: PlanCell | undefined) =>
      isEmpty(one) && isEmpty(other) && one.look === other?.look;
    if (goesOn(seen[i - 1])) return [];
    let last = i;
    while (goesOn(seen[last + 1])) last++;
    const to = columnName(seen[last]?.column ?? 0);
    const place = last > i ? `${columnName(one.column)}:${to}` : columnName(one.column);
    return [
      [place, one.look, one.value, one.formula]
        .filter((part) => part !== null && part !== '')
        .join(' ')
        .trim(),
    ];
  });
}

/** A row a line: `line:services 18 high, 1 deep, hidden, M:Q`, the last of them cells that are one. */
export function framesOf({ rows, merges }: SheetPlan): string[] {
  return rows.map(({ row, cells, height, level, hidden }) => {
    const key = cells.find(({ column }) => column === KEY)?.value ?? '';
    const told = [height && `${String(height)} high`, level && `${String(level)} deep`, hidden && 'hidden'];
    const joined = merges.filter(({ top }) => top === row).map((box) => rangeAddress(box).replace(/\d/g, ''));
    return `${String(key)} ${[...told, ...joined].filter(Boolean).join(', ')}`;
  });
}

/** `bold 8 right middle wrapped in 1 1F2A44 on FFFBEA thin above as 0.0%`, each only where the look says so. */
export function lookText(look: CellLook): string {
  const { bold, italic, underline, size, align, vertical, wrap, indent, color, fill, top, bottom } = look;
  const told = [
    bold && 'bold',
    italic && 'italic',
    underline && 'underlined',
    size,
    align,
    vertical === 'center' ? 'middle' : vertical,
    wrap && 'wrapped',
    indent && `in ${String(indent)}`,
    color,
    fill && `on ${fill}`,
    top && `${top} above`,
    bottom && `${bottom} below`,
    look.numberFormat && `as ${look.numberFormat}`,
  ];
  return told.filter(Boolean).join(' ');
}

/** `line:cost total cost: budget -1200, outcome ? = line:staff + line:services, measured by line:cost`. */
export function lineText({ key, kind, side, figures, parts, measuredBy }: FollowUpLine): string {
  const told = Object.entries(figures).map(
    ([role, { amount, stored }]) => `${role} ${amount ? amountText(amount) : stored}`,
  );
  const sum = parts.length === 0 ? '' : ` = ${parts.join(' + ')}`;
  return `${key} ${kind} ${side ?? '-'}: ${told.join(', ')}${sum}${measuredBy ? `, by ${measuredBy}` : ''}`;
}
