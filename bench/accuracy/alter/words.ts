/** The words of labels and headers written in another way. */
import { textOf } from '../../../src/engine/model/cell';
import type { Alteration } from './alteration';
import { each, relabel, textAt } from './alteration';
import { isPlain } from './spread';
import type { Spread } from './spread';

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bverksamhetens\b/gi, 'verks.'],
  [/\bVerksamhetskostnader\b/gi, 'Verks.kostnader'],
  [/\bVerksamhetsintäkter\b/gi, 'Verks.intäkter'],
  [/\bFörsäljningsintäkter\b/gi, 'Förs.intäkter'],
  [/\bÖvriga\b/g, 'Övr.'],
  [/\bPersonalkostnader\b/g, 'Personalkostn.'],
  [/\bFinansiella\b/g, 'Fin.'],
  [/\bRäkenskapsperiodens\b/g, 'Räk.per.'],
  [/\bAvskrivningar\b/g, 'Avskrivn.'],
  [/\bGenerella\b/g, 'Gen.'],
  [/\bHenkilöstökulut\b/g, 'Henk.kulut'],
  [/\bToimintatuotot\b/g, 'Toim.tuotot'],
  [/\bToimintakulut\b/g, 'Toim.kulut'],
  [/\bSuunnitelman mukaiset\b/g, 'Suunn.muk.'],
  [/\bSuunnitelmanmukaiset\b/g, 'Suunn.muk.'],
];

/** The rows of the header, and those inside the table that say the same again. */
function headerRows({ leaf, header, bottom, columns }: Spread): number[] {
  const words = (row: number) => columns.map(({ column }) => textOf(leaf.at(row, column).value)).join('|');
  const known = new Set(header.map(words));
  const rows = Array.from({ length: bottom + 1 - (header[0] ?? bottom) }, (_, i) => (header[0] ?? 0) + i);
  return rows.filter((row) => header.includes(row) || (known.has(words(row)) && !leaf.isBlank(row)));
}

function headers(spread: Spread, how: (text: string) => string): boolean {
  let done = false;
  for (const row of headerRows(spread))
    for (const { column } of spread.columns) {
      const cell = spread.leaf.at(row, column);
      const text = textAt(cell.value);
      const next = text === '' ? text : how(text);
      if (next !== text) done = true;
      if (text !== '') cell.value = next;
    }
  return done;
}

export const WORDS: readonly Alteration[] = [
  each('headers in two rows', (one) => {
    const [row, ...again] = headerRows(one);
    if (one.header.length !== 1 || again.length > 0 || row === undefined || !isPlain(one)) return false;
    one.leaf.insertRow(row);
    let done = false;
    for (const { column } of one.columns) {
      const below = one.leaf.at(row + 1, column);
      const match = /^(\S+)[ \n](.+)$/s.exec(textOf(below.value));
      if (!match) continue;
      one.leaf.put(row, column, match[1] ?? '');
      below.value = /^\d{4}$/.test(match[2] ?? '') ? Number(match[2]) : (match[2] ?? '');
      done = true;
    }
    return done;
  }),
  each('headers in one row', (one) => {
    const last = one.header.at(-1);
    if (one.header.length < 2 || headerRows(one).length > one.header.length) return false;
    if (last === undefined || !isPlain(one)) return false;
    for (const column of one.columns) one.leaf.put(last, column.column, column.header);
    for (const row of [...one.header].reverse()) if (row !== last) one.leaf.rows.splice(row, 1);
    return true;
  }),
  each('line breaks in headers', (one) => headers(one, (text) => text.replace(/ /g, '\n'))),
  each('headers in capitals', (one) => headers(one, (text) => text.toUpperCase())),
  each('headers in small letters', (one) => headers(one, (text) => text.toLowerCase())),
  each('blanks around headers', (one) => headers(one, (text) => `  ${text} \u00a0`)),
  each('marks of footnotes on headers', (one) =>
    headers(one, (text) => (/\p{L}\p{Ll}+$/u.test(text) ? `${text} 1)` : text)),
  ),
  each('marks of footnotes on labels', (one) => {
    relabel(one, (label, _line, place) => (place % 3 === 0 ? `${label} ${String(1 + (place % 4))})` : label));
    return true;
  }),
  each('stars on labels', (one) => {
    relabel(one, (label, _line, place) => (place % 3 === 0 ? `${label}*` : label));
    return true;
  }),
  each('raised footnote numbers on labels', (one) => {
    relabel(one, (label, _line, place) => (place % 3 === 0 ? `${label}¹` : label));
    return true;
  }),
  each('blanks around labels', (one) => {
    relabel(one, (label) => ` ${label} \u00a0`);
    return true;
  }),
  each('double blanks in labels', (one) => {
    relabel(one, (label) => label.replace(/(?<=\S) (?=\S)/g, '  '));
    return true;
  }),
  each('labels in capitals', (one) => {
    relabel(one, (label) => label.toUpperCase(), true);
    return true;
  }),
  each('labels shortened', (one) => {
    let done = false;
    relabel(one, (label) => {
      const short = ABBREVIATIONS.reduce((text, [word, by]) => text.replace(word, by), label);
      if (short !== label) done = true;
      return short;
    });
    return done;
  }),
  each('account codes in labels', (one) => {
    const whole = one.lines.every(({ row, label }) =>
      one.labels.some((column) => textOf(one.leaf.at(row, column).value).trim() === label.trim()),
    );
    if (!whole) return false;
    relabel(one, (label, line, place) => (line.figures ? `${String(30 + place)} ${label}` : label));
    return true;
  }),
  each('colon after labels of totals', (one) => {
    relabel(one, (label, line) => (line.role === 'total' ? `${label}:` : label));
    return true;
  }),
  each('parts set in with blanks', (one) => {
    relabel(one, (label, line) => (line.role === 'total' ? label : `\u00a0\u00a0\u00a0${label}`));
    return true;
  }),
  each('parts set in with the format', (one) => {
    for (const line of one.lines) {
      const cell = one.leaf.at(line.row, one.label);
      cell.format = { ...cell.format, indent: line.role === 'total' ? 0 : 1 };
    }
    return true;
  }),
  each('parts set in with a column', (one) => {
    const [label] = one.labels;
    if (one.labels.length !== 1 || label === undefined) return false;
    one.leaf.insertCells(one.top, one.bottom, label + 1);
    for (const { row, role } of one.lines) {
      if (role === 'total' || !one.lines.some((other) => other.role === 'total')) continue;
      const cells = one.leaf.rows[row];
      const [own, inner] = [one.leaf.at(row, label), one.leaf.at(row, label + 1)];
      cells?.splice(label, 2, inner, own);
    }
    return true;
  }),
  each('nothing set in', (one) => {
    relabel(one, (label) => label.replace(/^[\s\u00a0]+/, ''));
    for (const { row } of one.lines)
      for (const column of one.labels) {
        const cell = one.leaf.at(row, column);
        cell.format = { ...cell.format, indent: 0, bold: false };
      }
    return true;
  }),
  each('long labels over two rows', (one) => {
    let done = false;
    for (const line of [...one.lines].reverse()) {
      const match = /^(.{8,}?) (\p{Ll}.*)$/u.exec(textAt(one.leaf.at(line.row, one.label).value));
      if (!match || !line.figures || !one.alone || one.labels.length > 1) continue;
      one.leaf.at(line.row, one.label).value = match[2] ?? '';
      one.leaf.insertRow(line.row);
      one.leaf.put(line.row, one.label, match[1] ?? '');
      done = true;
    }
    return done;
  }),
];
