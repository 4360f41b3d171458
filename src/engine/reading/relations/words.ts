/** The few words that say "total", "of which" and "share", in Swedish, Finnish and English. */
const TOTAL =
  /(^|[\s(=:,/-])(total|totals|totalt|totala|totalsumma|sum|subtotal|subtotals|grand total|summa|delsumma|slutsumma|sammanlagt|samtliga|netto|nettokostnad(er)?|nettoresultat|yhteensä|yht|summat?|välisumma|kaikki|kokonais\S*|all|both|net|gross|overall|altogether|balance|profit|totaux|gesamt|insgesamt|tot)(?=$|[\s.,:;)/\d*-])/;

const STATEMENT_TOTAL =
  /^=|^(verksamhetens (intäkter|inkomster|kostnader|utgifter|nettokostnader|resultat)|verksamhetsbidrag|årsbidrag|(årets |räkenskapsperiodens )(resultat|överskott)|resultat (efter|före)|balanskravsresultat|toimintatuotot|toimintatulot|toimintakulut|toimintamenot|toimintakate|vuosikate|tilikauden (tulos|ylijäämä)|budget efter|muutettu|talousarvio muutosten jälkeen)/;

const MEMO =
  /^(\(?\s*(varav|därav|härav|of which|thereof|josta|joista|siitä|siihen sisältyy|sisältää))(?=$|[\s:.,])/;

const SHARE =
  /%|\b(andel|andelar|share|shares|percent|percentage|per cent|pct|proportion|procent|average|avg|mean|median|genomsnitt|medel|index|rate|rates|ratio|per capita|per inhabitant|per invånare|growth)\b|osuus|prosentt|keskiarvo|keskimäärin|asukasta kohden|muutos-%/;

const DEVIATION =
  /avvik|differens|förändring|skillnad|poikk|erotus|muutos|ylitys|deviation|variance|difference|change|(^|\s)(ero|diff)(?=$|[\s.])/;

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

export function saysTotal(text: string): boolean {
  const words = plain(text);
  return words !== '' && !MEMO.test(words) && (TOTAL.test(words) || STATEMENT_TOTAL.test(words));
}

export function saysMemo(text: string): boolean {
  return MEMO.test(plain(text));
}

/** Sums are not expected to hold across a line of shares, averages or rates of change. */
export function saysShare(text: string): boolean {
  return SHARE.test(plain(text));
}

/** A column of differences between two others. */
export function saysDeviation(text: string): boolean {
  return DEVIATION.test(plain(text));
}
