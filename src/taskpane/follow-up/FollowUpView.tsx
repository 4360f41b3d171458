import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { followUpSessionOf } from '../../app/follow-up-session';
import { FOLLOW_UP_VIEW_WORDS } from '../../i18n/follow-up-view/languages';
import { followUpWords } from '../../i18n/follow-up/languages';
import { FOLLOW_UP_SAID } from '../../i18n/follow-up/said';
import { Message } from '../parts/Message';
import type { ViewProps } from '../viewProps';
import { useText } from '../parts/styles';
import { Choices } from './Choices';
import { Failed } from './Failed';
import { Missing } from './Missing';
import { Preview } from './Preview';
import { Sources } from './Sources';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  /** Within reach however long the preview is. */
  bar: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  create: { width: '100%', minWidth: 0 },
  action: { marginTop: tokens.spacingVerticalS, minWidth: 'auto' },
});

/** Choosing what the follow-up is of, seeing what it would say, and making it. */
export default function FollowUpView({ session, texts }: ViewProps) {
  const styles = useStyles();
  const text = useText();
  const parts = followUpSessionOf(session);
  const { phase, preview, made, trouble } = useSyncExternalStore(parts.subscribe, parts.state);
  const words = FOLLOW_UP_VIEW_WORDS[texts.language];
  const said = FOLLOW_UP_SAID[texts.language];
  const tab = followUpWords(texts.language);
  const done = useRef<HTMLDivElement>(null);
  // What was read when the view was opened last may have been edited since.
  useEffect(() => {
    void parts.read();
  }, [parts]);
  useEffect(() => {
    if (made === null) return;
    session.frame.announce(words.made(made));
    done.current?.scrollIntoView({ block: 'nearest' });
    done.current?.focus();
  }, [made, session, words]);
  const shown = preview?.refusal === null ? preview : null;
  const busy = phase !== 'ready';
  const errors = shown?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  const there = shown !== null && (shown.replaces === shown.sheet || made === shown.sheet);
  // Before the tab is made they are known from the preview; afterwards they are what is left to do.
  const missing = shown && (
    <Missing
      shown={shown}
      there={there}
      tab={tab}
      words={words}
      numbers={texts.numbers}
      onShow={(cell) => void parts.showCell(cell)}
    />
  );
  return (
    <div className={styles.stack} aria-busy={busy}>
      <h2 className={text.heading}>{words.title}</h2>
      <p className={text.quiet}>{words.intro}</p>
      {phase === 'reading' && <Spinner size="tiny" labelPosition="after" label={words.reading} />}
      {trouble && (
        <Failed
          trouble={trouble}
          words={words}
          texts={texts}
          onAgain={() => void (trouble.doing === 'making' ? parts.make() : parts.read())}
        />
      )}
      {preview && preview.refusal !== null && (
        <Message tone="note">
          {said.refusal(preview.refusal)}
          <div>
            <Button size="small" className={styles.action} onClick={() => void parts.read()}>
              {words.readAgain}
            </Button>
          </div>
        </Message>
      )}
      {made !== null && shown && (
        <div ref={done} tabIndex={-1}>
          <Message tone="calm">
            <strong>{words.made(made)}</strong>
            <div>
              <Button
                size="small"
                className={styles.action}
                onClick={() => void parts.showCell({ sheet: made, row: 0, column: 0 })}
              >
                {words.goToTab}
              </Button>
            </div>
          </Message>
        </div>
      )}
      {shown && (
        <>
          {made !== null && missing}
          <Choices
            shown={shown}
            tab={tab}
            words={words}
            numbers={texts.numbers}
            disabled={busy}
            onWish={(wishes) => void parts.wish(wishes)}
          />
          {shown.notices.map((notice) => (
            <Message key={notice.key} tone="note">
              {said.notice(notice)}
            </Message>
          ))}
          {errors > 0 && (
            <Message tone="note">
              {words.findings(errors)}
              <div>
                <Button
                  size="small"
                  className={styles.action}
                  onClick={() => {
                    session.frame.goTo('check');
                    void session.check.check();
                  }}
                >
                  {words.seeFindings}
                </Button>
              </div>
            </Message>
          )}
          {shown.replaces !== null && made === null && (
            <Message tone="note">{words.replaced(shown.replaces, shown.kept)}</Message>
          )}
          <Preview shown={shown} tab={tab} words={words} numbers={texts.numbers} />
          {made === null && missing}
          <Sources
            sources={shown.sources}
            tab={tab}
            words={words}
            onShow={(range) => void parts.showRange(range)}
          />
          <div className={styles.bar}>
            <Button
              className={styles.create}
              appearance="primary"
              size="large"
              disabledFocusable={busy}
              icon={phase === 'making' ? <Spinner size="tiny" /> : null}
              onClick={() => void parts.make()}
            >
              {phase === 'making'
                ? words.creating
                : shown.replaces === null
                  ? words.create
                  : words.createAgain}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
