import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { notChecked } from '../../app/not-checked';
import type { Report } from '../../engine/model/report';
import { capital, nameOf } from '../../i18n/check-names';
import { resultWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { Fold } from '../parts/Fold';
import { useText } from '../parts/styles';
import { TextButton } from '../parts/TextButton';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(190px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalM,
  },
});

export interface CheckedProps {
  readonly report: Report;
  readonly texts: Texts;
  readonly onExplain: (check: string) => void;
}

/** "Checked and fine" and "not checked" are different facts. */
export function Checked({ report, texts, onExplain }: CheckedProps) {
  const styles = useStyles();
  const text = useText();
  const words = resultWords(texts.language).result;
  const done = report.checks.filter(({ outcome }) => outcome === 'passed' || outcome === 'findings');
  return (
    <Fold title={words.checked}>
      <ul className={mergeClasses(text.list, styles.list)}>
        {done.map(({ check }) => (
          <li key={check}>
            <TextButton
              onClick={() => {
                onExplain(check);
              }}
            >
              {capital(nameOf(check, texts))}
            </TextButton>
          </li>
        ))}
      </ul>
      {notChecked(report, texts).map((sentence) => (
        <p key={sentence} className={text.quiet}>
          {sentence}
        </p>
      ))}
    </Fold>
  );
}
