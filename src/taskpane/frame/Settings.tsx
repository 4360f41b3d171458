import { useSyncExternalStore } from 'react';
import type { Session } from '../../app/session';
import { paneWords } from '../../i18n/pane/languages';
import type { Language } from '../../i18n/texts';
import { Select, Tick } from '../parts/Field';
import { Fold } from '../parts/Fold';

const NAMES: readonly (readonly [Language, string])[] = [
  ['sv', 'Svenska'],
  ['fi', 'Suomi'],
  ['en', 'English'],
];

const isLanguage = (value: string): value is Language => NAMES.some(([language]) => language === value);

export default function Settings({
  session,
  language,
}: {
  readonly session: Session;
  readonly language: Language;
}) {
  const { on } = useSyncExternalStore(session.watch.subscribe, session.watch.state);
  const words = paneWords(language).settings;
  return (
    <Fold title={words.title}>
      <Select
        label={words.language}
        value={language}
        options={NAMES}
        onChoose={(value) => {
          if (isLanguage(value)) void session.frame.speak(value);
        }}
      />
      <Tick checked={on} onTick={(checked) => void session.watch.turn(checked)}>
        {words.recheck}
      </Tick>
    </Fold>
  );
}
