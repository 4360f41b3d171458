import { useState } from 'react';
import { Select } from '../parts/Field';
import { useText } from '../parts/styles';
import { Editor } from './Editor';
import type { FactProps } from './Fact';
import { Fact } from './Fact';

export interface ChoiceFactProps<Answer, Current> extends Omit<FactProps, 'value' | 'editor'> {
  readonly answers: readonly Answer[];
  readonly textOf: (one: Answer | Current) => string;
  /** What holds now; it may be none of the answers. */
  readonly current: Current;
  /** What the answer decides, where that is not plain. */
  readonly note?: string;
  readonly onSave: (answer: Answer) => Promise<boolean>;
}

/** One thing that was understood of a table, put right by choosing among answers. */
export function ChoiceFact<Answer, Current>(props: ChoiceFactProps<Answer, Current>) {
  const { answers, textOf, current, note, onSave, ...fact } = props;
  return (
    <Fact
      {...fact}
      value={textOf(current)}
      editor={(close) => (
        <Choice
          label={fact.label}
          texts={answers.map((one) => textOf(one))}
          current={textOf(current)}
          {...(note === undefined ? {} : { note })}
          words={fact.words}
          busy={fact.busy}
          onCancel={close}
          onSave={(at) => {
            const answer = answers[at];
            if (answer === undefined) return;
            void onSave(answer).then((done) => {
              if (done) close();
            });
          }}
        />
      )}
    />
  );
}

interface ChoiceProps extends Pick<FactProps, 'label' | 'words' | 'busy'> {
  readonly texts: readonly string[];
  readonly current: string;
  readonly note?: string;
  readonly onSave: (at: number) => void;
  readonly onCancel: () => void;
}

function Choice({ label, texts, current, note, words, busy, onSave, onCancel }: ChoiceProps) {
  const text = useText();
  const [chosen, setChosen] = useState(Math.max(0, texts.indexOf(current)));
  return (
    <Editor
      words={words}
      busy={busy}
      onCancel={onCancel}
      onSave={() => {
        onSave(chosen);
      }}
    >
      <Select
        first
        label={label}
        options={texts.map((one, at) => [String(at), one] as const)}
        value={String(chosen)}
        onChoose={(at) => {
          setChosen(Number(at));
        }}
      />
      {note !== undefined && <p className={text.small}>{note}</p>}
    </Editor>
  );
}
