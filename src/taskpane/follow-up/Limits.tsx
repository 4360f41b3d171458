import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period, Settings } from '../../engine/model/follow-up';
import type { FollowUpViewWords } from '../../i18n/follow-up-view/words';
import type { NumberWriting } from '../../i18n/numbers';
import { Select, TextField } from '../parts/Field';
import { Fold } from '../parts/Fold';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  wide: { gridColumn: '1 / -1' },
});

type Name = 'amount' | 'share' | 'tolerance' | 'guide' | 'accuracy';

const LARGE: readonly Name[] = ['amount', 'share'];
const REST: readonly Name[] = ['tolerance', 'guide', 'accuracy'];

export interface LimitsProps {
  readonly settings: Settings;
  readonly period: Period;
  readonly unit: string;
  readonly words: FollowUpViewWords;
  readonly numbers: NumberWriting;
  readonly disabled: boolean;
  readonly onChange: (settings: Partial<Settings>) => void;
}

/** What decides flags and comments; all of it stands on the tab and can be changed there too. */
export function Limits({ settings, period, unit, words, numbers, disabled, onChange }: LimitsProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<Readonly<Partial<Record<Name, string>>>>({});
  const text = (name: Name) => typed[name] ?? textOf(name, settings[name], numbers);
  const take = (name: Name) => {
    const value = numberIn(text(name));
    if (value === null) return;
    const next = name === 'amount' ? value : value / 100;
    if (Math.abs(next - settings[name]) > 1e-9) onChange({ [name]: next });
    setTyped({ ...typed, [name]: undefined });
  };
  const field = (name: Name) => (
    <TextField
      key={name}
      label={name === 'amount' && unit ? `${words.limitNames.amount}, ${unit}` : words.limitNames[name]}
      numeric="decimal"
      value={text(name)}
      wrong={numberIn(text(name)) === null ? words.limitsWrong : null}
      disabled={disabled}
      onType={(value) => {
        setTyped({ ...typed, [name]: value });
      }}
      onLeave={() => {
        take(name);
      }}
    />
  );
  return (
    <Fold title={words.limits}>
      <form
        className={styles.grid}
        onSubmit={(event) => {
          event.preventDefault();
          [...LARGE, ...REST].forEach(take);
        }}
      >
        {LARGE.map(field)}
        <Select
          className={styles.wide}
          label={words.limitNames.rule}
          options={(['both', 'either'] as const).map((one) => [one, words.rules[one]] as const)}
          value={settings.rule}
          disabled={disabled}
          onChoose={(value) => {
            onChange({ rule: value === 'either' ? 'either' : 'both' });
          }}
        />
        {REST.filter((name) => name !== 'accuracy' || period === 'T3').map(field)}
        <button type="submit" hidden />
      </form>
    </Fold>
  );
}

/**
 * Shares as per cent, with as many decimals as they need and at most two. Thousands are set apart by a space in every
 * language: a comma is read as a decimal mark when it is typed.
 */
function textOf(name: Name, value: number, { mark }: NumberWriting): string {
  const shown = name === 'amount' ? value : Math.round(value * 10000) / 100;
  const [whole = '', fraction] = String(shown).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0') + (fraction === undefined ? '' : mark + fraction);
}

function numberIn(text: string): number | null {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
