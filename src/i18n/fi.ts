import type { Amount } from '../engine/model/amount';
import type { Arithmetic, Slip } from '../engine/model/finding';
import type { RelationKind } from '../engine/model/table';
import { countIn, decimalsOf, NUMBER_WRITING, writeAmount, writeCount } from './numbers';
import { first } from './fi/first';
import { remark } from './fi/remarks';
import type { Proof, Texts } from './texts';

const numbers = NUMBER_WRITING.fi;
const writeLike = (value: Amount, arithmetic: Arithmetic) =>
  writeAmount(value, numbers, decimalsOf(arithmetic));
const count = countIn(numbers);

const inColumn = (column: string) => (column === '' ? 'Tässä' : `Sarakkeessa ${column}`);

const holds = (mends: number) =>
  mends === 1
    ? 'Silloin yhteys täsmää.'
    : `Silloin ${mends === 2 ? 'molemmat yhteydet' : `kaikki ${String(mends)} yhteyttä`} täsmäävät.`;

const proof = ({ mends, percent }: Proof) =>
  percent === null ? holds(mends) : `${holds(mends)} Samoin täsmää prosentti sarakkeessa ${percent}.`;

const slipSentence: Readonly<Record<Slip | 'none', string>> = {
  sign: 'Etumerkki on väärinpäin.',
  'swapped-digits': 'Kaksi numeroa on vaihtanut paikkaa.',
  'one-digit': 'Yksi numero on väärin.',
  'factor-1000': 'Luku on eri yksikössä (1 000 kertaa liian suuri tai pieni).',
  'factor-100': 'Luku on 100 kertaa liian suuri tai pieni, ehkä sentteinä.',
  'factor-10': 'Pilkku on väärässä paikassa.',
  'lost-digit': 'Yksi numero on jäänyt pois tai tullut lisää.',
  blank: '',
  'other-formula': 'Solun kaava laskee toisin.',
  'row-left-out': 'Solun kaavasta puuttuu rivi.',
  'part-left-out': 'Yksi osa puuttuu summasta.',
  'part-twice': 'Yksi osa on laskettu kahdesti.',
  'neighbour-line': 'Sama luku on viereisellä rivillä.',
  'neighbour-column': 'Sama luku on saman rivin toisessa sarakkeessa.',
  none: 'Muut luvut osoittavat sen.',
};

const broken: Readonly<Record<RelationKind, string>> = {
  sum: 'summa ei täsmää',
  net: 'netto ei täsmää',
  deviation: 'poikkeama ei täsmää',
  amended: 'muutettu talousarvio ei täsmää',
  consolidation: 'taulukot ovat ristiriidassa',
  share: 'osuus ei täsmää',
  other: 'luvut eivät täsmää',
};

const parts: Readonly<Record<RelationKind, string>> = {
  sum: 'osista',
  net: 'tuotoista ja kuluista',
  deviation: 'sarakkeista, joista se lasketaan,',
  amended: 'talousarviosta ja muutoksista',
  consolidation: 'muista taulukoista',
  share: 'luvuista',
  other: 'osista',
};

const given = ({ relation, arithmetic }: { relation: RelationKind; arithmetic: Arithmetic }) =>
  relation === 'consolidation' && arithmetic.terms.length === 1 ? 'toisesta taulukosta' : parts[relation];

export const fi: Texts = {
  ...first,
  finding(message) {
    if (!('arithmetic' in message)) return remark(message);
    switch (message.key) {
      case 'figure-proved':
        return {
          title: `${message.label}: väärä luku`,
          body: `${inColumn(message.column)} kuuluu olla ${writeLike(message.value, message.arithmetic)}. ${slipSentence[message.slip ?? 'none']} ${proof(message)}`,
        };
      case 'figure-missing':
        return {
          title: `${message.label}: luku puuttuu`,
          body: `${inColumn(message.column)} solu on tyhjä. Muiden lukujen mukaan siihen kuuluu ${writeLike(message.value, message.arithmetic)}. ${proof(message)}`,
        };
      case 'relation-broken': {
        const { stated, sum, difference } = message.arithmetic;
        const write = (value: Amount) => writeLike(value, message.arithmetic);
        return {
          title: `${message.label}: ${broken[message.relation]}`,
          body: `${inColumn(message.column)} on ${write(stated)}, mutta ${given(message)} tulee ${write(sum)}. Ero on ${write(difference)}.`,
        };
      }
      case 'rounded': {
        const { stated, sum, difference, slack } = message.arithmetic;
        const write = (value: Amount) => writeLike(value, message.arithmetic);
        return {
          title: `${message.label}: pyöristys`,
          body: `${inColumn(message.column)} on ${write(stated)} ja ${given(message)} tulee ${write(sum)}. Ero ${write(difference)} selittyy pyöristyksellä (enintään ${writeAmount(slack, numbers)}).`,
        };
      }
    }
  },
  notice(notice) {
    switch (notice.key) {
      case 'empty-workbook':
        return 'Työkirja on tyhjä. Avaa työkirja, jossa on talousarviotaulukko, ja tarkista uudelleen.';
      case 'no-table':
        return 'Lukuja sisältävää taulukkoa ei löytynyt. Taulukossa on oltava sarakeotsikot ja selite joka rivillä.';
      case 'rows-in-one-cell':
        return `Välilehdellä ${notice.sheet} teksti ja luvut ovat samassa solussa, kuten PDF-tiedostosta liitettäessä. Jaa rivit niin, että jokaisella luvulla on oma solunsa (Excelissä Tiedot: Teksti sarakkeisiin tai Nouda tiedot PDF-tiedostosta), ja tarkista uudelleen.`;
      case 'sheet-protected':
        return `Välilehti ${notice.sheet} on suojattu. Se on tarkistettu, mutta korjauksia ei voi kirjoittaa ennen kuin suojaus poistetaan.`;
      case 'calculation-pending':
        return 'Excel ei ole laskenut työkirjaa uudelleen viimeisten muutosten jälkeen, joten summat voivat olla vanhoja. Paina Excelissä F9 ja tarkista uudelleen.';
      case 'not-calculated':
        return notice.count === 1
          ? 'Yhtä kaavaa ei ole laskettu, joten sen solua ei tarkisteta. Anna Excelin laskea työkirja, tallenna se ja tarkista uudelleen.'
          : `${writeCount(notice.count, numbers)} kaavaa ei ole laskettu, joten niiden soluja ei tarkisteta. Anna Excelin laskea työkirja, tallenna se ja tarkista uudelleen.`;
      case 'tables-aside':
        return `${count(notice.count, 'taulukkoa', 'taulukkoa')} ei tarkisteta, koska olet jättänyt ${notice.count === 1 ? 'sen' : 'ne'} pois.`;
      case 'corrections-idle':
        return notice.count === 1
          ? 'Yksi lukutavan korjaus ei enää sovi mihinkään taulukkoon. Se on tallessa ja tulee taas voimaan, jos taulukko palaa.'
          : `${String(notice.count)} lukutavan korjausta ei enää sovi mihinkään taulukkoon. Ne ovat tallessa ja tulevat taas voimaan, jos taulukot palaavat.`;
    }
  },
  severity: { error: 'Virhe', warning: 'Varoitus', info: 'Tiedoksi' },
  missing: {
    table: 'taulukkoa ei löytynyt',
    relations: 'summia tai poikkeamia ei löytynyt',
    totals: 'summariviä ei löytynyt',
    deviation: 'poikkeamaa ei löytynyt',
    amended: 'muutettua talousarviota ei löytynyt',
    'several-tables': 'taulukot eivät liity toisiinsa',
    indicators: 'mittareita ei löytynyt',
    activities: 'toimenpiteitä ei löytynyt',
    goals: 'tavoitteita ei löytynyt',
  },
  app: {
    ...first.app,
    tablesFound: (tables, sheets) =>
      `${count(tables, 'taulukko', 'taulukkoa')}, ${count(sheets, 'välilehti', 'välilehteä')}`,
    allClearTitle: 'Kaikki täsmää',
    partlyClearTitle: 'Se, mikä voitiin tarkistaa, täsmää',
    nothingToSay: 'Ei huomautettavaa',
    tested: (relations) =>
      relations === 0
        ? 'ei tarkistettavia summia'
        : count(relations, 'yhteys tarkistettu', 'yhteyttä tarkistettu'),
    counts: (errors, warnings) =>
      [
        ...(errors > 0 ? [count(errors, 'virhe', 'virhettä')] : []),
        ...(warnings > 0 ? [count(warnings, 'varoitus', 'varoitusta')] : []),
      ].join(', '),
    roundings: (n) => count(n, 'ero selittyy pyöristyksellä', 'eroa selittyy pyöristyksellä'),
    ignored: (n) => `${count(n, 'havainto', 'havaintoa')} jätetään ennalleen:`,
    couldNotRun: (check) =>
      `Tarkistusta ei voitu tehdä: ${check}. Vika on meissä eikä kerro luvuista mitään.`,
    notChecked: (checks, why) => `Ei tarkistettu (${why}): ${checks.join(', ')}.`,
    arithmetic: 'Laskelma',
    sumOfParts: 'Osien summa',
    stated: (cell) => `Solussa ${cell}`,
    difference: 'Ero',
    nothing: 'tyhjä',
    othersHold: 'Silloin täsmää myös:',
    othersFail: 'Tämäkään ei täsmää:',
    insteadOf: (sum, stated) =>
      stated === null ? `${sum}, mutta solu on tyhjä` : `${sum}, mutta solussa on ${stated}`,
    candidates: 'Virhe voi olla jossakin näistä soluista. Solun vieressä on luku, joka täsmäisi:',
    showCell: (cell) => `Näytä ${cell}`,
    findings: 'Havainnot',
  },
  cli: {
    usage:
      'Käyttö:\n  tertialkoll check TIEDOSTO... [--json] [--lang sv|fi|en] [--fail-on error|warning|never] [--together]\n  tertialkoll inspect TIEDOSTO... [--json]',
    unknownOption: (option) => `Tuntematon valinta: ${option}`,
    noFiles: 'Anna vähintään yksi tiedosto.',
  },
};
