import { makeStyles } from '@fluentui/react-components';
import { notChecked } from '../../app/not-checked';
import type { Report } from '../../engine/model/report';
import { nameOf } from '../../i18n/check-names';
import { paneWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { Fold } from '../parts/Fold';

const useStyles = makeStyles({ line: { margin: 0 } });

/** "Checked and fine" and "not checked" are different facts. */
export function Checked({ report, texts }: { readonly report: Report; readonly texts: Texts }) {
  const styles = useStyles();
  const words = paneWords(texts.language).result;
  const done = report.checks.flatMap(({ check, outcome }) =>
    outcome === 'passed' || outcome === 'findings' ? [nameOf(check, texts)] : [],
  );
  return (
    <Fold title={words.checked}>
      {done.length > 0 && <p className={styles.line}>{words.checkedList(done)}</p>}
      {notChecked(report, texts).map((sentence) => (
        <p key={sentence} className={styles.line}>
          {sentence}
        </p>
      ))}
    </Fold>
  );
}
