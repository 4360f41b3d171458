import type { Amount } from '../engine/model/amount';
import type { Arithmetic, Slip } from '../engine/model/finding';
import type { RelationKind } from '../engine/model/table';
import { countIn, decimalsOf, NUMBER_WRITING, writeAmount, writeCount } from './numbers';
import { first } from './sv/first';
import { remark } from './sv/remarks';
import type { Proof, Texts } from './texts';

const numbers = NUMBER_WRITING.sv;
const writeLike = (value: Amount, arithmetic: Arithmetic) =>
  writeAmount(value, numbers, decimalsOf(arithmetic));
const count = countIn(numbers);

const inColumn = (column: string) => (column === '' ? 'Här' : `I kolumnen ${column}`);

const holds = (mends: number) =>
  mends === 1
    ? 'Då stämmer sambandet.'
    : `Då stämmer ${mends === 2 ? 'båda sambanden' : `alla ${String(mends)} sambanden`}.`;

const proof = ({ mends, percent }: Proof) =>
  percent === null ? holds(mends) : `${holds(mends)} Det gör även procenten i kolumnen ${percent}.`;

const slipSentence: Readonly<Record<Slip | 'none', string>> = {
  sign: 'Tecknet är omvänt.',
  'swapped-digits': 'Två siffror har bytt plats.',
  'one-digit': 'En siffra är fel.',
  'factor-1000': 'Beloppet står i en annan enhet (1 000 gånger för stort eller för litet).',
  'factor-100': 'Beloppet är 100 gånger för stort eller för litet, kanske skrivet i öre eller cent.',
  'factor-10': 'Decimaltecknet står fel.',
  'lost-digit': 'En siffra har fallit bort eller lagts till.',
  blank: '',
  'other-formula': 'Formeln i cellen räknar annorlunda.',
  'row-left-out': 'Formeln i cellen utelämnar en rad.',
  'part-left-out': 'En av delarna är inte med i summan.',
  'part-twice': 'En av delarna är räknad två gånger.',
  'neighbour-line': 'Samma belopp står på raden intill.',
  'neighbour-column': 'Samma belopp står i en annan kolumn på raden.',
  none: 'De andra beloppen visar det.',
};

const broken: Readonly<Record<RelationKind, string>> = {
  sum: 'summan stämmer inte',
  net: 'nettot stämmer inte',
  deviation: 'avvikelsen stämmer inte',
  amended: 'budgeten efter förändringar stämmer inte',
  consolidation: 'tabellerna ger olika belopp',
  share: 'andelen stämmer inte',
  other: 'beloppen stämmer inte',
};

const parts: Readonly<Record<RelationKind, string>> = {
  sum: 'delarna',
  net: 'intäkter och kostnader',
  deviation: 'kolumnerna den räknas från',
  amended: 'budget och förändringar',
  consolidation: 'de andra tabellerna',
  share: 'beloppen',
  other: 'delarna',
};

const given = ({ relation, arithmetic }: { relation: RelationKind; arithmetic: Arithmetic }) =>
  relation === 'consolidation' && arithmetic.terms.length === 1 ? 'den andra tabellen' : parts[relation];

export const sv: Texts = {
  ...first,
  finding(message) {
    if (!('arithmetic' in message)) return remark(message);
    switch (message.key) {
      case 'figure-proved':
        return {
          title: `${message.label}: fel belopp`,
          body: `${inColumn(message.column)} ska det stå ${writeLike(message.value, message.arithmetic)}. ${slipSentence[message.slip ?? 'none']} ${proof(message)}`,
        };
      case 'figure-missing':
        return {
          title: `${message.label}: belopp saknas`,
          body: `${inColumn(message.column)} är cellen tom. Övriga belopp ger ${writeLike(message.value, message.arithmetic)}. ${proof(message)}`,
        };
      case 'relation-broken': {
        const { stated, sum, difference } = message.arithmetic;
        const write = (value: Amount) => writeLike(value, message.arithmetic);
        return {
          title: `${message.label}: ${broken[message.relation]}`,
          body: `${inColumn(message.column)} står ${write(stated)}, men ${given(message)} ger ${write(sum)}. Skillnaden är ${write(difference)}.`,
        };
      }
      case 'rounded': {
        const { stated, sum, difference, slack } = message.arithmetic;
        const write = (value: Amount) => writeLike(value, message.arithmetic);
        return {
          title: `${message.label}: avrundning`,
          body: `${inColumn(message.column)} står ${write(stated)} och ${given(message)} ger ${write(sum)}. Skillnaden ${write(difference)} ryms i avrundningen (högst ${writeAmount(slack, numbers)}).`,
        };
      }
    }
  },
  notice(notice) {
    switch (notice.key) {
      case 'empty-workbook':
        return 'Arbetsboken är tom. Öppna en arbetsbok med en budgettabell och kontrollera igen.';
      case 'no-table':
        return 'Ingen tabell med belopp hittades. En tabell behöver rubriker över kolumnerna och en text på varje rad.';
      case 'rows-in-one-cell':
        return `På bladet ${notice.sheet} står text och belopp i samma cell, som efter inklistring från en PDF. Dela upp raderna så att varje belopp får en egen cell (i Excel under Data: Text till kolumner, eller Hämta data från PDF) och kontrollera igen.`;
      case 'sheet-protected':
        return `Bladet ${notice.sheet} är skyddat. Det har kontrollerats, men rättelser kan inte skrivas in förrän skyddet tas bort.`;
      case 'calculation-pending':
        return 'Excel har inte räknat om arbetsboken efter de senaste ändringarna, så summor kan vara gamla. Tryck F9 i Excel och kontrollera igen.';
      case 'not-calculated':
        return notice.count === 1
          ? 'En formel är inte beräknad, så dess cell kontrolleras inte. Låt Excel räkna om arbetsboken, spara den och kontrollera igen.'
          : `${writeCount(notice.count, numbers)} formler är inte beräknade, så deras celler kontrolleras inte. Låt Excel räkna om arbetsboken, spara den och kontrollera igen.`;
      case 'tables-aside':
        return `${count(notice.count, 'tabell', 'tabeller')} kontrolleras inte, eftersom du har valt bort ${notice.count === 1 ? 'den' : 'dem'}.`;
      case 'corrections-idle':
        return notice.count === 1
          ? 'En rättelse av läsningen passar inte längre någon tabell. Den är sparad och gäller igen om tabellen kommer tillbaka.'
          : `${String(notice.count)} rättelser av läsningen passar inte längre någon tabell. De är sparade och gäller igen om tabellerna kommer tillbaka.`;
    }
  },
  severity: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
  missing: {
    table: 'ingen tabell hittades',
    relations: 'inga summor eller avvikelser hittades',
    totals: 'ingen summarad hittades',
    deviation: 'ingen avvikelse hittades',
    amended: 'ingen budget efter förändringar hittades',
    'several-tables': 'inga tabeller hör ihop',
    indicators: 'inga indikatorer hittades',
    activities: 'inga aktiviteter hittades',
    goals: 'inga mål hittades',
  },
  app: {
    ...first.app,
    tablesFound: (tables, sheets) =>
      `${count(tables, 'tabell', 'tabeller')} på ${count(sheets, 'blad', 'blad')}`,
    allClearTitle: 'Allt stämmer',
    partlyClearTitle: 'Det som kunde kontrolleras stämmer',
    nothingToSay: 'Inget att anmärka på',
    tested: (relations) =>
      relations === 0 ? 'inga summor att pröva' : count(relations, 'samband prövat', 'samband prövade'),
    counts: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${String(errors)} fel`] : []),
        ...(warnings > 0 ? [count(warnings, 'varning', 'varningar')] : []),
      ].join(', '),
    roundings: (n) => count(n, 'skillnad förklaras av avrundning', 'skillnader förklaras av avrundning'),
    ignored: (n) => `${count(n, 'iakttagelse lämnas', 'iakttagelser lämnas')} som det är:`,
    couldNotRun: (check) =>
      `Kontrollen av ${check} kunde inte köras. Felet är vårt och säger inget om siffrorna.`,
    notChecked: (checks, why) => `Inte kontrollerat (${why}): ${checks.join(', ')}.`,
    arithmetic: 'Uträkning',
    sumOfParts: 'Delarna ger',
    stated: (cell) => `Står i ${cell}`,
    difference: 'Skillnad',
    nothing: 'tom',
    othersHold: 'Då stämmer också:',
    othersFail: 'Detta stämmer inte heller:',
    insteadOf: (sum, stated) =>
      stated === null ? `${sum}, men cellen är tom` : `${sum}, men där står ${stated}`,
    candidates:
      'Felet kan ligga i en av de här cellerna. Bredvid varje cell står det belopp som skulle stämma:',
    showCell: (cell) => `Visa ${cell}`,
    findings: 'Iakttagelser',
  },
  cli: {
    usage:
      'Användning:\n  tertialkoll check FIL... [--json] [--lang sv|fi|en] [--fail-on error|warning|never] [--together]\n  tertialkoll inspect FIL... [--json]',
    unknownOption: (option) => `Okänt val: ${option}`,
    noFiles: 'Ange minst en fil.',
  },
};
