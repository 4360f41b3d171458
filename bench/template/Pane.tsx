import { Button, Field, Image, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { writeText } from './writeText';

const useStyles = makeStyles({
  page: { minHeight: '100vh', color: tokens.colorNeutralForeground1 },
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { listStyle: 'none', padding: '0 16px' },
  line: { display: 'flex', gap: '8px', alignItems: 'center', paddingBottom: '16px' },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '16px' },
  field: { maxWidth: '60%' },
});

const LINES = [
  { icon: <Ribbon24Regular />, text: 'Works from the ribbon' },
  { icon: <LockOpen24Regular />, text: 'Opens what was closed' },
  { icon: <DesignIdeas24Regular />, text: 'Shows what was found' },
];

export function Pane({ name }: { readonly name: string }) {
  const styles = useStyles();
  const [text, setText] = useState('A line of text');
  return (
    <div className={styles.page}>
      <section className={styles.head}>
        <Image width="90" height="90" src="assets/icon-80.png" alt={name} />
        <h1 className={styles.title}>Good day</h1>
      </section>
      <ul className={styles.list}>
        {LINES.map((line) => (
          <li key={line.text} className={styles.line}>
            <i>{line.icon}</i>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
      <div className={styles.form}>
        <Field className={styles.field} size="large" label="What is to be written into the sheet">
          <Textarea
            size="large"
            value={text}
            onChange={(_, data) => {
              setText(data.value);
            }}
          />
        </Field>
        <Button appearance="primary" size="large" onClick={() => void writeText(text)}>
          Write
        </Button>
      </div>
    </div>
  );
}
