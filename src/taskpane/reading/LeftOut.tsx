import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReadingSession } from '../../app/reading-session';
import { rangeAddress } from '../../engine/model/cell';
import { correctionMemo } from '../../engine/model/correction-memo';
import type { Correction } from '../../engine/model/correction';
import type { Table } from '../../engine/model/table';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import type { ReadingWords } from '../../i18n/reading/words';
import { TextButton } from '../parts/TextButton';
import { useText } from '../parts/styles';
import { titleOf } from './TableCard';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly parts: ReadingSession;
  readonly words: ReadingViewWords;
  readonly busy: boolean;
}

/** Tables that are none of the budget, with a way to take them in again. */
export function LeftOut({
  tables,
  parts,
  words,
  reading,
  busy,
}: Props & { readonly tables: readonly Table[]; readonly reading: ReadingWords }) {
  const styles = useStyles();
  const text = useText();
  if (tables.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={text.subheading}>{words.leftOut}</h2>
      <p className={text.small}>{words.leftOutWhy}</p>
      <ul className={mergeClasses(text.list, styles.list)}>
        {tables.map((table) => {
          const name = titleOf(table, reading);
          return (
            <li key={`${table.range.sheet} ${rangeAddress(table.range)}`}>
              <div>{name}</div>
              <div className={text.small}>
                {table.range.sheet} {rangeAddress(table.range)}
              </div>
              <TextButton
                disabled={busy}
                aria-label={words.takeInWhat(name)}
                onClick={() =>
                  void parts.takeBack(table.corrected.filter((one) => one.what === 'not-budget'))
                }
              >
                {words.takeIn}
              </TextButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Corrections that fit no table any more, with a way to forget them. */
export function Idle({
  corrections,
  parts,
  words,
  busy,
}: Props & { readonly corrections: readonly Correction[] }) {
  const styles = useStyles();
  const text = useText();
  if (corrections.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={text.subheading}>{words.idle}</h2>
      <p className={text.small}>{words.idleWhy}</p>
      <ul className={mergeClasses(text.list, styles.list)}>
        {corrections.map((one) => (
          <li key={correctionMemo(one).key}>
            <div>{words.said(one)}</div>
            <div className={text.small}>{words.where(one.table.sheet, one.table.title)}</div>
            <TextButton
              disabled={busy}
              aria-label={words.takeBackWhat(words.said(one))}
              onClick={() => void parts.takeBack([one])}
            >
              {words.takeBack}
            </TextButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
