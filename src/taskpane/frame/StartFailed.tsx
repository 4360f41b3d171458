import type { FirstTexts } from '../../i18n/texts';

/** Without Office there is no workbook, and perhaps no styles either: plain text that always shows. */
export function StartFailed({ texts }: { readonly texts: FirstTexts }) {
  return (
    <main style={{ padding: 16, fontFamily: 'Segoe UI, sans-serif', fontSize: 14, lineHeight: 1.5 }}>
      <h1 style={{ fontSize: 20 }}>{texts.app.name}</h1>
      <p role="alert">{texts.app.startFailed}</p>
    </main>
  );
}
