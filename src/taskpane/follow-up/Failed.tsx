import type { FollowUpState } from '../../app/follow-up-session';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { FirstTexts } from '../../i18n/texts';
import Trouble from '../parts/Trouble';

export interface FailedProps {
  readonly trouble: NonNullable<FollowUpState['trouble']>;
  readonly words: FollowUpViewWords;
  readonly texts: FirstTexts;
  readonly onAgain: () => void;
}

/** What could not be done, that nothing was changed, and the way on. */
export function Failed({ trouble, words, texts, onAgain }: FailedProps) {
  const { trouble: name, doing } = trouble;
  if (doing !== 'making') return <Trouble told={trouble} texts={texts} onAgain={onAgain} />;
  const sentence = isOwn(name, words.failed) ? words.failed[name] : texts.trouble(name);
  return (
    <Trouble
      told={trouble}
      texts={texts}
      sentence={name === 'half-done' ? sentence : `${sentence} ${words.unchanged}`}
      onAgain={onAgain}
    />
  );
}

function isOwn<Name extends string>(name: string, own: Readonly<Record<Name, string>>): name is Name {
  return name in own;
}
