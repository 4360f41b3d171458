import { makeStyles, tokens } from '@fluentui/react-components';
import { byWeight, isRounding, tally } from '../../app/arrange';
import type { CellRef } from '../../engine/model/cell';
import type { Report } from '../../engine/model/report';
import { nameOf } from '../../i18n/check-names';
import type { Texts } from '../../i18n/texts';
import { FindingCard } from './FindingCard';
import { Message } from '../frame/Message';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
});

export interface ResultProps {
  readonly report: Report;
  readonly shown: string | null;
  readonly texts: Texts;
  readonly onShow: (cell: CellRef, finding: string) => Promise<void>;
}

export function Result({ report, shown, texts, onShow }: ResultProps) {
  const styles = useStyles();
  const { errors, warnings, infos, roundings, relations, sheets } = tally(report);
  const told = byWeight(report.findings).filter((finding) => !isRounding(finding));
  const alarms = errors + warnings > 0;
  const unrun = report.checks.filter((check) => check.outcome === 'could-not-run');
  const omitted =
    report.tables.length === 0 ? [] : report.checks.filter((check) => check.outcome === 'not-applicable');
  return (
    <div className={styles.stack}>
      {report.tables.length > 0 && (
        <p className={styles.quiet}>{texts.app.tablesFound(report.tables.length, sheets)}</p>
      )}
      {report.notices.map((notice) => (
        <Message key={JSON.stringify(notice)} tone="note">
          {texts.notice(notice)}
        </Message>
      ))}
      {unrun.map((check) => (
        <Message key={check.check} tone="error">
          {texts.app.couldNotRun(nameOf(check.check, texts))}
        </Message>
      ))}
      {alarms && <h2 className={styles.heading}>{texts.app.counts(errors, warnings, infos)}</h2>}
      {!alarms && relations > 0 && unrun.length === 0 && (
        <Message tone="calm">
          <strong>{texts.app.allClearTitle}</strong>
          <br />
          {texts.app.allClear(relations)}
        </Message>
      )}
      <ul className={styles.list} aria-label={texts.app.findings}>
        {told.map((finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding} shown={finding.id === shown} texts={texts} onShow={onShow} />
          </li>
        ))}
      </ul>
      {roundings > 0 && <p className={styles.quiet}>{texts.app.roundings(roundings)}</p>}
      {omitted.map((check) => (
        <p key={check.check} className={styles.quiet}>
          {texts.app.notChecked(nameOf(check.check, texts), texts.missing[check.missing])}
        </p>
      ))}
    </div>
  );
}
