import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadingViewWords } from '../../i18n/reading-view/words';
import { useBox } from '../parts/styles';

export interface EditorProps {
  readonly words: ReadingViewWords;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The frame around the questions: Enter saves, Escape leaves everything as it was. */
export function Editor({ words, busy, onSave, onCancel, children }: EditorProps) {
  const box = useBox();
  return (
    <form
      className={box.question}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {children}
      <div className={box.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button size="small" disabled={busy} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
