import { amountText } from '../engine/model/amount';
import { address } from '../engine/model/cell';
import type { Finding } from '../engine/model/finding';
import type { Memo } from '../engine/model/memory';
import type { Report } from '../engine/model/report';
import type { Texts } from '../i18n/texts';

const KIND = 'ignored ';

/** A finding that the user has set aside, with the user's reason. */
export interface Ignored {
  readonly finding: Finding;
  readonly memo: Memo;
}

export interface Sifted {
  /** The report without what was set aside. */
  readonly report: Report;
  readonly ignored: readonly Ignored[];
}

/** Takes out what the user has set aside. A finding whose figures have changed since then is told again. */
export function setAside(report: Report, memos: readonly Memo[]): Sifted {
  const decisions = decisionsOf(memos);
  const ignored: Ignored[] = [];
  const findings = report.findings.filter((finding) => {
    const memo = decisionOn(finding, decisions);
    if (!memo) return true;
    ignored.push({ finding, memo });
    return false;
  });
  return { report: { ...report, findings }, ignored };
}

/** The reasons for what was set aside, by the id of the finding. */
export function reasonsToIgnore(findings: readonly Finding[], memos: readonly Memo[]): Map<string, string> {
  const decisions = decisionsOf(memos);
  return new Map(
    findings.flatMap((finding) => {
      const memo = decisionOn(finding, decisions);
      return memo ? [[finding.id, memo.reason] as const] : [];
    }),
  );
}

function decisionsOf(memos: readonly Memo[]): ReadonlyMap<string, Memo> {
  return new Map(memos.map((memo) => [memo.key, memo]));
}

function decisionOn(finding: Finding, decisions: ReadonlyMap<string, Memo>): Memo | null {
  const memo = decisions.get(ignoreKey(finding));
  return memo?.value === figuresOf(finding) ? memo : null;
}

export function ignoreKey(finding: Finding): string {
  return KIND + finding.id;
}

export function ignoreMemo(finding: Finding, reason: string, kind: string, texts: Texts): Memo {
  return {
    key: ignoreKey(finding),
    value: figuresOf(finding),
    reason,
    kind,
    what: texts.finding(finding.message).title,
    where: `${finding.cell.sheet} ${address(finding.cell)}`,
  };
}

/** What stands and what should: `-1775975 / -1773265`. */
function figuresOf({ stated, expected }: Finding): string {
  return [stated, expected].flatMap((amount) => (amount ? [amountText(amount)] : [])).join(' / ');
}
