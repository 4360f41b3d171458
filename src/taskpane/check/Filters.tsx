import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Filter, FindingClass } from '../../app/arrange';
import { classOf } from '../../app/arrange';
import type { Finding } from '../../engine/model/finding';
import { capital, nameOf } from '../../i18n/check-names';
import { resultWords } from '../../i18n/pane/languages';
import type { Texts } from '../../i18n/texts';
import { Select } from '../parts/Field';
import { Fold } from '../parts/Fold';

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: {
    appearance: 'none',
    minHeight: '28px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorNeutralStrokeAccessible,
    borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  tick: { marginRight: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  lists: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { flex: '1 1 120px' },
});

const CLASSES: readonly FindingClass[] = ['error', 'warning', 'info', 'rounding'];
const ANY = '';

export interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly texts: Texts;
  readonly onChoose: (filter: Partial<Filter>) => void;
  /** What else can be done with the findings. */
  readonly children: ReactNode;
}

/** Only what there is to choose from is shown. */
export function Filters({ findings, filter, texts, onChoose, children }: FiltersProps) {
  const styles = useStyles();
  const words = resultWords(texts.language).filter;
  const sheets = [...new Set(findings.map(({ cell }) => cell.sheet))];
  const checks = [...new Set(findings.map(({ check }) => check))]
    .map((check) => [check, capital(nameOf(check, texts))] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, texts.language));
  const chosen = [
    ...(filter.sheet === null ? [] : [filter.sheet]),
    ...(filter.check === null ? [] : [capital(nameOf(filter.check, texts))]),
  ];
  const counted = CLASSES.map(
    (one) => [one, findings.filter((finding) => classOf(finding) === one).length] as const,
  ).filter(([, count]) => count > 0);
  const choice = counted.length > 1 || counted.some(([one]) => filter.hidden.includes(one));
  const more = sheets.length > 1 || checks.length > 1 || Boolean(children);
  if (!choice && !more) return null;
  return (
    <div className={styles.filters} role="group" aria-label={words.label}>
      {choice && (
        <div className={styles.chips}>
          {counted.map(([one, count]) => {
            const on = !filter.hidden.includes(one);
            return (
              <button
                key={one}
                type="button"
                className={mergeClasses(styles.chip, on && styles.on)}
                aria-pressed={on}
                onClick={() => {
                  onChoose({
                    hidden: on ? [...filter.hidden, one] : filter.hidden.filter((other) => other !== one),
                  });
                }}
              >
                {on && (
                  <span aria-hidden="true" className={styles.tick}>
                    ✓
                  </span>
                )}
                {words.classes[one]} {count}
              </button>
            );
          })}
        </div>
      )}
      {more && (
        <Fold title={chosen.length > 0 ? words.chosen(chosen) : words.more}>
          <div className={styles.lists}>
            {sheets.length > 1 && (
              <Select
                className={styles.list}
                label={words.sheet}
                value={filter.sheet ?? ANY}
                options={[[ANY, words.anySheet], ...sheets.map((name) => [name, name] as const)]}
                onChoose={(sheet) => {
                  onChoose({ sheet: sheet === ANY ? null : sheet });
                }}
              />
            )}
            {checks.length > 1 && (
              <Select
                className={styles.list}
                label={words.check}
                value={filter.check ?? ANY}
                options={[[ANY, words.anyCheck], ...checks]}
                onChoose={(check) => {
                  onChoose({ check: check === ANY ? null : check });
                }}
              />
            )}
          </div>
          {children}
        </Fold>
      )}
    </div>
  );
}
