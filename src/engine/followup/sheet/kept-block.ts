import type { FollowUp, KeptEntry } from '../../model/follow-up';
import { flagOf } from '../flags';
import { columnOf, LAST_COLUMN } from './grid';
import type { TabInput, TabRow } from './tab';
import { cell, sectionRow, textRow } from './tab';

/** In which column of its row a kept value stands. */
export const KEPT_VALUE_COLUMN = 'outcome';

const VALUE = columnOf(KEPT_VALUE_COLUMN);

export function keptKey({ role, key }: Pick<KeptEntry, 'role' | 'key'>): string {
  return `kept:${role}@${key}`;
}

/** What a person wrote and what no longer has a line: shown, so that nothing is lost. */
export function keptRows(input: TabInput, entries: readonly KeptEntry[]): TabRow[] {
  const { words } = input;
  if (entries.length === 0) return [];
  return [
    sectionRow('kept', words.sections.kept),
    textRow('kept-intro', '', words.keptSection.intro, { look: 'note' }),
    ...entries.map((entry): TabRow => ({
      key: keptKey(entry),
      fits: true,
      merges: [
        [1, VALUE - 1],
        [VALUE, LAST_COLUMN],
      ],
      cells: () => [
        cell(0, 'text', entry.label),
        cell(1, 'note', words.keptSection.roles[entry.role]),
        cell(VALUE, typeof entry.value === 'number' ? 'keptAmount' : 'keptText', shown(entry, input)),
      ],
    })),
  ];
}

function shown({ role, value }: KeptEntry, { words }: TabInput): KeptEntry['value'] {
  const flag = role === 'judgement' ? flagOf(value, words.knownFlags) : null;
  return flag ? words.flags[flag] : value;
}

/** What no row of the tab takes up. */
export function withoutPlace({ kept }: FollowUp, rows: readonly TabRow[]): KeptEntry[] {
  const taken = new Set(rows.flatMap(({ key, takes = [] }) => takes.map((role) => `${role}@${key}`)));
  return kept.entries.filter(
    ({ role, key }) => role !== 'unit' && role !== 'setting' && !taken.has(`${role}@${key}`),
  );
}
