import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TroubleTold } from '../../app/trouble';
import { paneWords } from '../../i18n/pane/languages';
import type { FirstTexts } from '../../i18n/texts';
import { useBox } from './styles';
import { Fold } from './Fold';
import { Message } from './Message';

const useStyles = makeStyles({
  /** Within sight wherever the page is scrolled to: what failed may have been asked for far down. */
  place: { position: 'sticky', top: tokens.spacingVerticalS, zIndex: 1 },
  text: { margin: 0 },
  detail: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

export interface TroubleProps {
  readonly told: TroubleTold;
  readonly texts: FirstTexts;
  /** Where what was being done asks for other words. */
  readonly sentence?: string;
  /** What the user was about to do, once more. */
  readonly onAgain?: (() => void) | undefined;
}

/** What went wrong, what to do about it, and what IT support will ask for. */
export default function Trouble({ told, texts, sentence, onAgain }: TroubleProps) {
  const styles = useStyles();
  const box = useBox();
  const words = paneWords(texts.language).trouble;
  const detail = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div className={styles.place}>
      <Message tone="error" urgent>
        <p className={styles.text}>{sentence ?? texts.trouble(told.trouble)}</p>
        {onAgain && (
          <div className={box.buttons}>
            <Button onClick={onAgain}>{words.again}</Button>
          </div>
        )}
        <Fold title={words.details}>
          <pre ref={detail} className={styles.detail}>
            {`Tertialkoll: ${told.trouble}\n${told.detail}`}
          </pre>
          <div className={box.buttons}>
            <Button size="small" onClick={() => void copyTextOf(detail.current).then(setCopied)}>
              {words.copy}
            </Button>
          </div>
          <div role="status">{copied === null ? '' : copied ? words.copied : words.notCopied}</div>
        </Fold>
      </Message>
    </div>
  );
}

/** Some webviews of Office let no page write to the clipboard; then the text is selected for the user to copy. */
async function copyTextOf(element: HTMLElement | null): Promise<boolean> {
  if (!element) return false;
  try {
    await navigator.clipboard.writeText(element.innerText);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
