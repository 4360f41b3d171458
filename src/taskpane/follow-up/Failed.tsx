import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpState } from '../../app/follow-up-session';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { Texts } from '../../i18n/texts';
import { Message } from '../frame/Message';

const useStyles = makeStyles({ action: { marginTop: tokens.spacingVerticalS, minWidth: 'auto' } });

export interface FailedProps {
  readonly trouble: NonNullable<FollowUpState['trouble']>;
  readonly words: FollowUpViewWords;
  readonly texts: Texts;
  readonly onRetry: () => void;
}

/** What could not be done, that nothing was changed, and the way on. */
export function Failed({ trouble: { trouble, detail, doing }, words, texts, onRetry }: FailedProps) {
  const styles = useStyles();
  const making = doing === 'making';
  const sentence = making && isOwn(trouble, words.failed) ? words.failed[trouble] : texts.trouble(trouble);
  return (
    <Message tone="error" urgent detail={detail}>
      {sentence} {making && trouble !== 'half-done' && words.unchanged}
      <div>
        <Button size="small" className={styles.action} onClick={onRetry}>
          {doing === 'showing' ? words.readAgain : words.tryAgain}
        </Button>
      </div>
    </Message>
  );
}

function isOwn<Name extends string>(name: string, own: Readonly<Record<Name, string>>): name is Name {
  return name in own;
}
