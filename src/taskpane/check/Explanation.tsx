import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { capital, nameOf } from '../../i18n/check-names';
import { explanations } from '../../i18n/explanations/explanations';
import { resultWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { useText } from '../parts/styles';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  words: { margin: 0, lineHeight: tokens.lineHeightBase400 },
});

export interface ExplanationProps {
  readonly check: string;
  readonly texts: Texts;
  readonly onBack: () => void;
}

/** What a check looks for, and how it judges. */
export function Explanation({ check, texts, onBack }: ExplanationProps) {
  const styles = useStyles();
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const [paragraphs, setParagraphs] = useState<readonly string[]>([]);
  useEffect(() => {
    void explanations(texts.language).then((all) => {
      setParagraphs(all[check] ?? []);
    });
  }, [check, texts.language]);
  useEffect(() => {
    title.current?.focus();
    scrollTo(0, 0);
  }, []);
  return (
    <section
      className={styles.page}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onBack();
      }}
    >
      <Button onClick={onBack}>{resultWords(texts.language).explain.back}</Button>
      <h2 ref={title} tabIndex={-1} className={text.title}>
        {capital(nameOf(check, texts))}
      </h2>
      {paragraphs.map((words) => (
        <p key={words} className={styles.words}>
          {words}
        </p>
      ))}
    </section>
  );
}
