import type { Report } from '../engine/model/report';
import { nameOf } from '../i18n/check-names';
import type { Texts } from '../i18n/texts';

/** A sentence for each thing that was not found, naming all the checks that need it. */
export function notChecked({ checks }: Report, texts: Texts): string[] {
  const missing = new Set(checks.flatMap((one) => (one.outcome === 'not-applicable' ? [one.missing] : [])));
  return [...missing].map((what) =>
    texts.app.notChecked(
      checks
        .filter((one) => one.outcome === 'not-applicable' && one.missing === what)
        .map(({ check }) => nameOf(check, texts)),
      texts.missing[what],
    ),
  );
}
