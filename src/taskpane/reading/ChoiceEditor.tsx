import { useState } from 'react';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import { Select } from '../parts/Field';
import { Editor } from './Editor';

export interface ChoiceEditorProps {
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** What holds now; the first option where it is none of them. */
  readonly value: string;
  readonly words: ReadingViewWords;
  readonly busy: boolean;
  readonly onSave: (value: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Puts one thing right by choosing among answers. */
export function ChoiceEditor({ label, options, value, words, busy, onSave, onClose }: ChoiceEditorProps) {
  const first = options.some(([one]) => one === value) ? value : (options[0]?.[0] ?? '');
  const [chosen, setChosen] = useState(first);
  return (
    <Editor
      words={words}
      busy={busy}
      onCancel={onClose}
      onSave={() => {
        void onSave(chosen).then((done) => {
          if (done) onClose();
        });
      }}
    >
      <Select first label={label} options={options} value={chosen} onChoose={setChosen} />
    </Editor>
  );
}
