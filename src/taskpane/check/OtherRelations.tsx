import type { Finding } from '../../engine/model/finding';
import { otherRelations } from '../../i18n/relation-line';
import type { Texts } from '../../i18n/texts';
import { useText } from '../parts/styles';

/** The further relations that speak for a finding, a line each. */
export function OtherRelations({ finding, texts }: { readonly finding: Finding; readonly texts: Texts }) {
  const text = useText();
  const others = otherRelations(finding, texts);
  if (!others) return null;
  return (
    <div>
      <p className={text.quiet}>{others.heading}</p>
      <ul className={text.list}>
        {others.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
