import { address } from '../../model/cell';
import type { KeptEntry } from '../../model/follow-up';
import type { Finding } from '../../model/finding';
import { columnOf, SAID_COLUMNS } from './grid';
import type { TabInput, TabRow } from './tab';
import { cell, sectionRow, textRow } from './tab';

export function findingKey(finding: Pick<Finding, 'id'>): string {
  return `finding:${finding.id}`;
}

/** What the checks found, with a link to each cell and room for the reason to leave it as it is. */
export function logRows({ followUp, words }: TabInput): TabRow[] {
  const reasons = new Map(
    followUp.kept.entries.flatMap((entry) =>
      entry.role === 'comment' && entry.key.startsWith('finding:') ? [[entry.key, entry] as const] : [],
    ),
  );
  const open = followUp.findings.filter((finding) => !reasons.has(findingKey(finding)));
  const left = followUp.findings.filter((finding) => reasons.has(findingKey(finding)));
  const rows = [...open, ...left].map((finding) =>
    findingRow(finding, reasons.get(findingKey(finding)) ?? null, words.log),
  );
  return [
    sectionRow('log', words.sections.log),
    ...(rows.length === 0 ? [textRow('log:none', '', words.log.none)] : [headerRow(words.log), ...rows]),
  ];
}

type LogWords = TabInput['words']['log'];

const WHERE = 1;
const WHAT = columnOf('used');
const LAST = columnOf('reason');
const REASON = columnOf('commentRequired');
const COMMENT = columnOf('comment');

const MERGES = [
  [WHERE, WHAT - 1],
  [WHAT, LAST],
] as const;

function headerRow(words: LogWords): TabRow {
  return {
    key: 'log:header',
    merges: MERGES,
    cells: () =>
      Array.from({ length: COMMENT + 1 }, (_, column) =>
        cell(
          column,
          column === WHERE ? 'headerNote' : 'headerText',
          column === WHERE
            ? words.where
            : column === WHAT
              ? words.what
              : column === COMMENT
                ? words.ignored
                : null,
        ),
      ),
  };
}

function findingRow(finding: Finding, reason: KeptEntry | null, words: LogWords): TabRow {
  const { title, body } = words.finding(finding.message);
  const { sheet, row, column } = finding.cell;
  const place = `${sheet}!${address({ row, column })}`;
  return {
    key: findingKey(finding),
    fits: true,
    merges: MERGES,
    takes: ['comment'],
    link: { column: WHERE, target: finding.cell, tip: `${words.show} ${place}` },
    cells: () => [
      cell(0, 'text', `${words.severity[finding.severity]}. ${title}`),
      cell(WHERE, 'logLink', place),
      cell(WHAT, 'text', body),
      cell(REASON, 'text', null),
      cell(COMMENT, 'keptText', reason && String(reason.value)),
      ...(reason?.fromPane ? [cell(SAID_COLUMNS.saidReason, 'key', String(reason.value))] : []),
    ],
  };
}
