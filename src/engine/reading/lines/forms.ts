/**
 * The forms that statements are drawn up after: the lines that every table of the form has, in their order, as they
 * are printed. Lines that a table may lack (`own-production`) keep their place but are never missed.
 */
export interface FormLine {
  readonly id: string;
  readonly label: string;
  readonly optional: boolean;
}

export interface Form {
  readonly lines: readonly FormLine[];
}

const form = (...lines: (readonly [id: string, label: string, may?: 'may lack'])[]): Form => ({
  lines: lines.map(([id, label, may]) => ({ id, label, optional: may !== undefined })),
});

/** Finnish municipalities (JHS 192), in both languages, and the Swedish form of LKBR chapter 5. */
export const FORMS: readonly Form[] = [
  form(
    ['sales-revenue', 'Försäljningsintäkter'],
    ['fee-revenue', 'Avgiftsintäkter'],
    ['grants-revenue', 'Understöd och bidrag'],
    ['other-revenue', 'Övriga verksamhetsintäkter'],
    ['operating-revenue', 'Verksamhetens intäkter'],
    ['stock-change', 'Förändring av produktlager', 'may lack'],
    ['own-production', 'Tillverkning för eget bruk', 'may lack'],
    ['personnel-costs', 'Personalkostnader'],
    ['services', 'Köp av tjänster'],
    ['materials', 'Material, förnödenheter och varor'],
    ['grants-costs', 'Understöd'],
    ['other-costs', 'Övriga verksamhetskostnader'],
    ['operating-costs', 'Verksamhetens kostnader'],
    ['operating-margin', 'Verksamhetsbidrag'],
    ['annual-margin', 'Årsbidrag', 'may lack'],
    ['depreciation', 'Avskrivningar enligt plan', 'may lack'],
  ),
  form(
    ['sales-revenue', 'Myyntituotot'],
    ['fee-revenue', 'Maksutuotot'],
    ['grants-revenue', 'Tuet ja avustukset'],
    ['other-revenue', 'Muut toimintatuotot'],
    ['operating-revenue', 'Toimintatuotot'],
    ['stock-change', 'Valmistevarastojen muutos', 'may lack'],
    ['own-production', 'Valmistus omaan käyttöön', 'may lack'],
    ['personnel-costs', 'Henkilöstökulut'],
    ['services', 'Palvelujen ostot'],
    ['materials', 'Aineet, tarvikkeet ja tavarat'],
    ['grants-costs', 'Avustukset'],
    ['other-costs', 'Muut toimintakulut'],
    ['operating-costs', 'Toimintakulut'],
    ['operating-margin', 'Toimintakate'],
    ['annual-margin', 'Vuosikate', 'may lack'],
    ['depreciation', 'Suunnitelman mukaiset poistot', 'may lack'],
  ),
  form(
    ['operating-revenue', 'Verksamhetens intäkter'],
    ['operating-costs', 'Verksamhetens kostnader'],
    ['depreciation', 'Avskrivningar'],
    ['net-operating-costs', 'Verksamhetens nettokostnader'],
    ['tax-revenue', 'Skatteintäkter'],
    ['state-grants', 'Generella statsbidrag och utjämning'],
    ['operations-result', 'Verksamhetens resultat'],
    ['financial-revenue', 'Finansiella intäkter'],
    ['financial-costs', 'Finansiella kostnader'],
    ['result-after-financial', 'Resultat efter finansiella poster'],
    ['extraordinary-net', 'Extraordinära poster', 'may lack'],
    ['year-result', 'Årets resultat'],
  ),
];
