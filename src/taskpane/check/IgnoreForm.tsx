import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { resultWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { useBox, useText } from '../parts/styles';

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  text: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '56px',
    padding: tokens.spacingHorizontalS,
    resize: 'vertical',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  missing: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

export interface IgnoreFormProps {
  readonly texts: Texts;
  readonly onIgnore: (reason: string) => Promise<void>;
  readonly onCancel: () => void;
}

export function IgnoreForm({ texts, onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const text = useText();
  const box = useBox();
  const words = resultWords(texts.language);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    field.current?.focus();
  }, []);
  const submit = () => {
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    setSaving(true);
    void onIgnore(reason.trim()).finally(() => {
      setSaving(false);
    });
  };
  return (
    <form
      noValidate
      className={box.question}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) submit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <label className={styles.label} htmlFor={id}>
        {words.ignore.reason}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        value={reason}
        required
        aria-invalid={missing}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => {
          setReason(target.value);
          setMissing(false);
        }}
      />
      <p
        id={`${id}-note`}
        className={missing ? styles.missing : text.small}
        role={missing ? 'alert' : undefined}
      >
        {missing ? words.ignore.missing : words.ignore.kept}
      </p>
      <div className={box.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={saving}>
          {words.ignore.confirm}
        </Button>
        <Button onClick={onCancel}>{words.repair.cancel}</Button>
      </div>
    </form>
  );
}
