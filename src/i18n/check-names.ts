import type { Language } from './texts';

/** What a check is called where a person reads of it; the id is for programs. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'error-value': { sv: 'felvärden i celler', fi: 'virhearvot soluissa', en: 'error values in cells' },
  'sum-equals-parts': { sv: 'summor', fi: 'summat', en: 'sums' },
  'missing-figure': { sv: 'belopp som saknas', fi: 'puuttuvat luvut', en: 'missing figures' },
  'amended-budget': { sv: 'budget efter förändringar', fi: 'muutettu talousarvio', en: 'amended budget' },
  'deviation-arithmetic': { sv: 'avvikelser', fi: 'poikkeamat', en: 'deviations' },
  consolidation: {
    sv: 'områdena mot helheten',
    fi: 'yksiköt ja niiden summa',
    en: 'areas against the whole',
  },
  'label-displaced': { sv: 'radernas namn', fi: 'rivien nimet', en: 'labels of lines' },
  'blank-outcome': { sv: 'tomma utfall', fi: 'tyhjät toteumat', en: 'blank outcomes' },
  'line-sign': { sv: 'ovanliga tecken', fi: 'poikkeavat etumerkit', en: 'unusual signs' },
  'outcome-over-forecast': {
    sv: 'utfall över prognosen',
    fi: 'ennusteen ylittävä toteuma',
    en: 'outcome over the forecast',
  },
  'required-pace': {
    sv: 'takten under resten av året',
    fi: 'loppuvuoden tahti',
    en: 'pace of the months left',
  },
  'memo-exceeds-line': { sv: 'varav-rader', fi: 'siitä-rivit', en: 'memo lines' },
  'text-number': { sv: 'belopp som är text', fi: 'tekstinä olevat luvut', en: 'amounts stored as text' },
  'sum-leaves-out-row': { sv: 'summaformler', fi: 'summakaavat', en: 'sum formulas' },
  'typed-among-formulas': {
    sv: 'inskrivna tal bland formler',
    fi: 'kirjoitetut luvut kaavojen joukossa',
    en: 'typed figures among formulas',
  },
  'empty-reference': {
    sv: 'formler som räknar med tomma celler',
    fi: 'kaavat, joissa on tyhjiä soluja',
    en: 'formulas that take in blank cells',
  },
  'percent-column': { sv: 'procentkolumner', fi: 'prosenttisarakkeet', en: 'columns of per cent' },
  'shown-digits': { sv: 'dolda decimaler', fi: 'piilossa olevat desimaalit', en: 'digits shown' },
  'duplicate-row': { sv: 'rader som står två gånger', fi: 'kahdesti esiintyvät rivit', en: 'doubled lines' },
  'scale-break': { sv: 'belopp i fel enhet', fi: 'väärä yksikkö', en: 'a slipped unit' },
  'header-contradicts': { sv: 'rubriker mot belopp', fi: 'otsikot ja luvut', en: 'headings against figures' },
  'budget-differs': {
    sv: 'budget i två tabeller',
    fi: 'talousarvio kahdessa taulukossa',
    en: 'budget in two tables',
  },
  'prose-contradicts': { sv: 'belopp i kommentarer', fi: 'kommenttien luvut', en: 'amounts in comments' },
  'forecast-crosses-target': {
    sv: 'prognos mot utfall och mål',
    fi: 'ennuste, toteuma ja tavoite',
    en: 'forecast against outcome and target',
  },
  'missed-without-analysis': {
    sv: 'analys av mål som inte nås',
    fi: 'toteutumattomien tavoitteiden analyysi',
    en: 'analysis of missed targets',
  },
  'indicator-scale': {
    sv: 'indikatorernas skala',
    fi: 'mittarien asteikko',
    en: 'scale of indicators',
  },
  'total-outside-sexes': {
    sv: 'totalt mot män och kvinnor',
    fi: 'kokonaisluku, miehet ja naiset',
    en: 'total against men and women',
  },
  'indicator-unit': {
    sv: 'indikatorernas enheter',
    fi: 'mittarien yksiköt',
    en: 'units of indicators',
  },
  'target-missing': {
    sv: 'mål som saknas',
    fi: 'puuttuvat tavoitteet',
    en: 'missing targets',
  },
  'indicator-unanswered': {
    sv: 'indikatorer utan värde',
    fi: 'mittarit ilman lukua',
    en: 'indicators without a figure',
  },
  'direction-unknown': {
    sv: 'om högre eller lägre är bättre',
    fi: 'kumpi suunta on parempi',
    en: 'which way is better',
  },
  'complement-answered': {
    sv: 'andelen som svarade nej',
    fi: 'kielteisesti vastanneiden osuus',
    en: 'share of those who did not',
  },
  'activity-overdue': {
    sv: 'aktiviteter vars slut har passerat',
    fi: 'päättyneet toimenpiteet',
    en: 'activities past their end',
  },
  'activity-postponed': {
    sv: 'flyttade aktiviteter',
    fi: 'siirretyt toimenpiteet',
    en: 'postponed activities',
  },
  'activity-dates': {
    sv: 'aktiviteternas datum',
    fi: 'toimenpiteiden päivämäärät',
    en: 'dates of activities',
  },
  'goal-contradicts-children': {
    sv: 'mål jämfört med målen under',
    fi: 'tavoitteet ja alemmat tavoitteet',
    en: 'goals against those under them',
  },
};

export function nameOf(id: string, { language }: { readonly language: Language }): string {
  return NAMES[id]?.[language] ?? id;
}

/** As the first word of a line. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
