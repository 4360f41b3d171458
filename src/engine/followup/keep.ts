import type { Kept, KeptEntry, KeptRole } from '../model/follow-up';
import type { FollowUpWords } from '../model/follow-up-words';
import { AMOUNT_ROLES } from '../model/follow-up';
import type { CellValue } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { formulaAt, valueAt } from '../model/snapshot';
import { amount, amountFromNumber, amountToNumber, multiply } from '../model/amount';
import type { Unit } from '../model/kinds';
import type { EarlierTab } from './earlier-tabs';
import { shiftBetween } from './scales';
import { KEPT_VALUE_COLUMN } from './sheet/kept-block';

type Words = Pick<FollowUpWords, 'knownFlags' | 'knownRules'>;

/**
 * What a person wrote on a tab of ours: everything typed where we leave room, by line and column, and also what was
 * typed where we do not, so that making the tab again loses nothing. Amounts come in the unit of the new tab.
 */
export function keptFrom({ sheet, tab }: EarlierTab, words: Words, scale: Unit['scale']): Kept {
  const columns = tabColumns(sheet, tab.row);
  const reader: TabReader = { sheet, columns, words };
  const entries: KeptEntry[] = [];
  for (let row = tab.row + 1; row < sheet.values.length; row++) {
    const keyColumn = columns.get('key');
    const key = keyColumn === undefined ? null : valueAt(sheet, row, keyColumn);
    if (typeof key !== 'string' || key === '') entries.push(...ownRow(reader, row));
    else if (key === 'unit') entries.push(...unitEntry(reader, row, tab.suggestedName));
    else if (key.startsWith('set:')) entries.push(...setting(reader, row, key));
    else if (key.startsWith('kept:')) entries.push(...keptAgain(reader, row, key));
    else entries.push(...lineEntries(reader, row, key), ...beside(reader, row, key));
  }
  const shift = shiftBetween(tab.scale, scale);
  return { entries: distinct(entries).map((entry) => (shift === 0 ? entry : inUnit(entry, shift))) };
}

/** A formula holds amounts of the former unit; only what it came to can be brought to another. */
function inUnit(entry: KeptEntry, shift: number): KeptEntry {
  const { key, role, label, value } = entry;
  const isAmount = AMOUNT_ROLES.some((one) => one === role) || key === 'set:amount';
  const own = isAmount && typeof value === 'number' ? amountFromNumber(value) : null;
  if (!own) return entry;
  return { key, role, label, value: amountToNumber(multiply(own, amount(1n, -shift))) };
}

interface TabReader {
  readonly sheet: SheetSnapshot;
  /** Where each column stands now; the user may have moved them. */
  readonly columns: ReadonlyMap<string, number>;
  readonly words: Words;
}

/** Where each column of a tab of ours stands, by what it is. */
export function tabColumns(sheet: SheetSnapshot, row: number): Map<string, number> {
  const roles = new Map<string, number>();
  (sheet.values[row] ?? []).forEach((value, column) => {
    if (typeof value !== 'string') return;
    roles.set(value.includes('|') ? 'label' : value, column);
  });
  return roles;
}

function at({ sheet, columns }: TabReader, row: number, role: string): CellValue {
  const column = columns.get(role);
  return column === undefined ? null : valueAt(sheet, row, column);
}

function formulaOf({ sheet, columns }: TabReader, row: number, role: string): string | null {
  const column = columns.get(role);
  return column === undefined ? null : formulaAt(sheet, row, column);
}

function labelOf(reader: TabReader, row: number): string {
  const label = at(reader, row, 'label');
  return typeof label === 'string' ? label.trim() : '';
}

function written(value: CellValue): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Our own formulas call a source or add up; what the user types calculates from the row it stands in. */
const OURS = /^=IF\(|^=IFERROR\(|^=SUM\(/;

function lineEntries(reader: TabReader, row: number, key: string): KeptEntry[] {
  const label = labelOf(reader, row);
  const entries: KeptEntry[] = [];
  const add = (role: KeptRole, value: string | number, formula?: string) => {
    entries.push({
      key,
      role,
      label,
      value,
      ...(formula === undefined ? {} : { formula: { text: formula, row } }),
    });
  };
  for (const role of AMOUNT_ROLES) {
    if (!hasAmounts(key) && !key.startsWith('indicator:')) break;
    const value = written(at(reader, row, role));
    const formula = formulaOf(reader, row, role);
    if (value === null || (formula !== null && OURS.test(formula))) continue;
    if (typeof value === 'number' && hasAmounts(key)) add(role, value, formula ?? undefined);
    else add('note', value);
  }
  const judgement = written(at(reader, row, 'judgement'));
  if (judgement !== null && isJudged(key)) {
    const known = reader.words.knownFlags[String(judgement).trim().toLowerCase()];
    add('judgement', known ?? judgement);
  }
  const comment = written(at(reader, row, 'comment'));
  const fromPane = comment !== null && comment === at(reader, row, 'saidReason');
  if (comment !== null && !fromPane && formulaOf(reader, row, 'comment') === null) {
    if (isCommented(key)) add('comment', comment);
    else if (isCalculated(key)) add('note', comment);
  }
  return entries;
}

function hasAmounts(key: string): boolean {
  return /^(?:line|area|areas)[:|]/.test(key) && !/\|(?:name|check|difference|printed)$/.test(key);
}

/** Rows that stand for no line of the source; what is written on them has a place at the bottom only. */
function isCalculated(key: string): boolean {
  return /^(?:sum|fund):|\|(?:name|check|difference|printed)$/.test(key);
}

function isJudged(key: string): boolean {
  return hasAmounts(key) || /^(?:indicator|goal|activity):/.test(key);
}

function isCommented(key: string): boolean {
  return isJudged(key) || key.startsWith('finding:');
}

/** To the right of the tab's own columns everything is the user's. */
function beside(reader: TabReader, row: number, key: string): KeptEntry[] {
  const own = new Set(reader.columns.values());
  const texts = (reader.sheet.values[row] ?? []).flatMap((value, column) => {
    const text = own.has(column) ? null : written(value ?? null);
    return text === null ? [] : [String(text)];
  });
  return texts.length === 0
    ? []
    : [{ key: `beside:${key}`, role: 'note', label: labelOf(reader, row), value: texts.join(' | ') }];
}

/** A row that the user put in. */
function ownRow(reader: TabReader, row: number): KeptEntry[] {
  const texts = (reader.sheet.values[row] ?? []).flatMap((value) => written(value ?? null) ?? []);
  if (texts.length === 0) return [];
  const value = texts.map(String).join(' | ');
  return [{ key: `own:${value.slice(0, 80)}`, role: 'note', label: labelOf(reader, row), value }];
}

function unitEntry(reader: TabReader, row: number, suggested: string): KeptEntry[] {
  const value = written(at(reader, row, 'label'));
  return value === null || value === suggested ? [] : [{ key: 'unit', role: 'unit', label: '', value }];
}

const SETTING_COLUMN = 'budget';

function setting(reader: TabReader, row: number, key: string): KeptEntry[] {
  const value = written(at(reader, row, SETTING_COLUMN));
  if (value === null || formulaOf(reader, row, SETTING_COLUMN) !== null) return [];
  const rule = reader.words.knownRules[String(value).trim().toLowerCase()];
  return [{ key, role: 'setting', label: labelOf(reader, row), value: rule ?? value }];
}

function keptAgain(reader: TabReader, row: number, name: string): KeptEntry[] {
  const match = /^kept:([a-z]+)@(.*)$/s.exec(name);
  const value = written(at(reader, row, KEPT_VALUE_COLUMN));
  if (!match?.[1] || value === null || !isKeptRole(match[1])) return [];
  const flag =
    match[1] === 'judgement' ? reader.words.knownFlags[String(value).trim().toLowerCase()] : undefined;
  return [{ key: match[2] ?? '', role: match[1], label: labelOf(reader, row), value: flag ?? value }];
}

const KEPT_ROLES: readonly string[] = [...AMOUNT_ROLES, 'judgement', 'comment', 'note'];

function isKeptRole(role: string): role is KeptRole {
  return KEPT_ROLES.includes(role);
}

/** Two different texts for one place are both kept, the second as a note. */
function distinct(entries: readonly KeptEntry[]): KeptEntry[] {
  const taken = new Map<string, KeptEntry>();
  return entries.flatMap((entry) => {
    let own = entry;
    for (let nth = 2; ; nth++) {
      const known = taken.get(`${own.role}@${own.key}`);
      if (!known) break;
      if (known.value === own.value) return [];
      own = { ...entry, role: 'note', key: `${entry.key}#${String(nth)}` };
    }
    taken.set(`${own.role}@${own.key}`, own);
    return [own];
  });
}
