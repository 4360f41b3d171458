import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CellContent } from '../../app/host';
import { contentFor } from '../../app/repair';
import { amountFromNumber } from '../../engine/model/amount';
import { address, textOf } from '../../engine/model/cell';
import type { Candidate, Repair } from '../../engine/model/finding';
import { writeAmount } from '../../i18n/numbers';
import { paneWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { useBox, useText } from '../parts/styles';

const useStyles = makeStyles({
  change: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: 0 },
  figure: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export interface RepairPreviewProps {
  readonly candidate: Candidate | Repair;
  readonly former: CellContent;
  readonly writing: boolean;
  readonly texts: Texts;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** What will be written, before it is. */
export function RepairPreview({ candidate, former, writing, texts, onWrite, onCancel }: RepairPreviewProps) {
  const styles = useStyles();
  const text = useText();
  const box = useBox();
  const words = paneWords(texts.language).repair;
  const next = contentFor(candidate, former);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.querySelector('button')?.focus();
  }, []);
  return (
    <section
      ref={section}
      className={box.question}
      aria-label={words.title(address(candidate.cell))}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <h5 className={text.subheading}>{words.title(address(candidate.cell))}</h5>
      <dl className={styles.change}>
        <dt>{words.before}</dt>
        <dd className={styles.figure}>
          <span className={styles.before}>{shown(former, texts)}</span>
        </dd>
        <dt>{words.after}</dt>
        <dd className={styles.figure}>
          <span className={styles.after}>{shown(next, texts)}</span>
        </dd>
      </dl>
      <p className={text.small}>
        {former.formula !== null && next.formula === null && `${words.formula} `}
        {words.only}
      </p>
      <div className={box.buttons}>
        <Button appearance="primary" disabledFocusable={writing} onClick={onWrite}>
          {words.write}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

/** As the language writes figures; a formula as it is. */
function shown({ value, formula }: CellContent, texts: Texts): string {
  if (formula !== null) return formula;
  const amount = typeof value === 'number' ? amountFromNumber(value) : null;
  if (amount) return writeAmount(amount, texts.numbers);
  return textOf(value) || texts.app.nothing;
}
