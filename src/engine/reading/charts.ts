import type { Side } from '../model/table';

export type { Side };

/**
 * The standard lines of the charts of accounts in both countries, by the words that published tables use for them.
 * `side` is what a line is: revenue, cost, either way, or a result of others.
 */
export interface StandardLine {
  readonly id: string;
  readonly side: Side;
  readonly words: RegExp;
}

const line = (id: string, side: Side, words: RegExp): StandardLine => ({ id, side, words });

/** The first line whose words fit is taken, so the narrower stand first. */
export const STANDARD_LINES: readonly StandardLine[] = [
  // Memo lines are never standard lines of their own; they are told by isMemo.
  line(
    'sales-revenue',
    'revenue',
    /^(?:försäljningsin(?:täkter|komster)|försäljning av verksamhet|myyntituotot|myyntitulot)$/,
  ),
  line(
    'fee-revenue',
    'revenue',
    /^(?:avgiftsin(?:täkter|komster)|avgifter|taxor och avgifter|maksutuotot|maksutulot)$/,
  ),
  line('grants-revenue', 'revenue', /^(?:understöd och bidrag|bidrag|erhållna bidrag|tuet ja avustukset)$/),
  line(
    'rent-revenue',
    'revenue',
    /^(?:hyresin(?:täkter|komster)|hyror och arrenden|vuokratuotot|vuokratulot)$/,
  ),
  line('comparability-revenue', 'revenue', /^jämförelsestörande intäkt(?:er|sposter)$/),
  line(
    'other-revenue',
    'revenue',
    /^(?:övriga (?:verksamhets|externa )?in(?:täkter|komster)|muut toimintatuotot|muut toimintatulot|muut tuotot)$/,
  ),
  line('stock-change', 'either', /^(?:förändring av produktlager|valmistevarastojen muutos)$/),
  line('own-production', 'revenue', /^(?:tillverkning för eget bruk|valmistus omaan käyttöön)$/),
  line(
    'operating-revenue',
    'revenue',
    /^(?:verksamhetens in(?:täkter|komster)|verksamhetsin(?:täkter|komster)|summa intäkter|intäkter|toimintatuotot|toimintatulot|tuotot|tulot)$/,
  ),
  line(
    'personnel-costs',
    'cost',
    /^(?:personalkostnader|personalutgifter|löner och sociala avgifter|henkilöstökulut|henkilöstömenot)$/,
  ),
  line('salaries', 'cost', /^(?:löner(?: och arvoden)?|palkat(?: ja palkkiot)?)$/),
  line('pension-costs', 'cost', /^(?:pensionskostnader|eläkekulut|eläkemenot)$/),
  line('other-social-costs', 'cost', /^(?:övriga lönebikostnader|muut henkilösivu(?:kulut|menot))$/),
  line('social-costs', 'cost', /^(?:lönebikostnader|henkilösivu(?:kulut|menot))$/),
  line('other-personnel-costs', 'cost', /^övriga personalkostnader$/),
  line(
    'services',
    'cost',
    /^(?:köp av (?:tjänster|verksamhet)|köpta tjänster|entreprenad(?:er)? och köp av verksamhet|palvelu(?:j|id)en ostot)$/,
  ),
  line(
    'materials',
    'cost',
    /^(?:material(?:,? förnödenheter)?(?: och varor)?|aineet,? tarvikkeet(?: ja tavarat)?|aineet ja tarvikkeet(?: ja tavarat)?)$/,
  ),
  line(
    'grants-costs',
    'cost',
    /^(?:understöd|lämnade bidrag|bidrag och transfereringar|avustukset(?: muille)?)$/,
  ),
  line(
    'premises-costs',
    'cost',
    /^(?:lokalkostnader|hyror|hyresutgifter|hyreskostnader|vuokra(?:menot|kulut))$/,
  ),
  line('comparability-costs', 'cost', /^jämförelsestörande kostnad(?:er|sposter)$/),
  line(
    'other-costs',
    'cost',
    /^(?:övriga (?:verksamhets)?(?:kostnader|utgifter)|övriga omkostnader|muut toiminta(?:kulut|menot)|muut kulut)$/,
  ),
  line(
    'operating-costs',
    'cost',
    /^(?:verksamhetens kostnader|verksamhetskostnader|verksamhetsutgifter|summa kostnader|kostnader|omkostnader|toimintakulut|toimintamenot|kulut|menot)$/,
  ),
  line(
    'operating-margin',
    'result',
    /^(?:verksamhetsbidrag|toimintakate|toimintakate ?\/ ?-?jäämä|nettokostnad(?:er)?|summa netto|netto|netto(?:menot|kulut)?)$/,
  ),
  line('net-operating-costs', 'result', /^verksamhetens nettokostnad(?:er)?$/),
  line('tax-revenue', 'revenue', /^(?:skattein(?:täkter|komster)|kommunalskatt|verotulot)$/),
  line(
    'state-grants',
    'revenue',
    /^(?:statsandelar|generella statsbidrag(?: och utjämning(?:sbidrag)?)?|kommunalekonomisk utjämning(?: mm)?|valtionosuudet)$/,
  ),
  line('equalisation-fees', 'cost', /^avgifter i utjämningssystemen$/),
  line('operations-result', 'result', /^verksamhetens resultat$/),
  line('interest-revenue', 'revenue', /^(?:ränteintäkter|ränteinkomster|korkotuotot|korkotulot)$/),
  line(
    'other-financial-revenue',
    'revenue',
    /^(?:övriga finansiella intäkter|muut rahoitustuotot|muut rahoitustulot)$/,
  ),
  line('interest-costs', 'cost', /^(?:räntekostnader|ränteutgifter|korkokulut|korkomenot)$/),
  line(
    'other-financial-costs',
    'cost',
    /^(?:övriga finansiella kostnader|muut rahoituskulut|muut rahoitusmenot)$/,
  ),
  line(
    'financial-net',
    'either',
    /^(?:finansiella (?:intäkter och kostnader|inkomster och utgifter|poster)|finansnetto|rahoitus(?:tuotot|tulot)-? ja -?\s?(?:kulut|menot))$/,
  ),
  line('financial-revenue', 'revenue', /^(?:finansiella intäkter|rahoitustuotot)$/),
  line('financial-costs', 'cost', /^(?:finansiella kostnader|rahoituskulut)$/),
  line('annual-margin', 'result', /^(?:årsbidrag|vuosikate)$/),
  line(
    'result-after-financial',
    'result',
    /^resultat (?:efter finansiella poster|efter skatte?(?:r|intäkter) och finansnetto|före extraordinära poster)$/,
  ),
  line(
    'depreciation',
    'cost',
    /^(?:av- och nedskrivningar|avskrivningar(?: enligt plan)?(?: och nedskrivningar)?|suunn?(?:itelman|\.) mukaiset poistot|poistot(?: ja arvonalentumiset)?)$/,
  ),
  line('impairment', 'cost', /^(?:nedskrivningar|arvonalentumiset)$/),
  line('depreciation-and-interest', 'cost', /^avskrivningar och internränta$/),
  line('extraordinary-revenue', 'revenue', /^(?:extraordinära intäkter|satunnaiset tuotot)$/),
  line('extraordinary-costs', 'cost', /^(?:extraordinära kostnader|satunnaiset kulut)$/),
  line(
    'extraordinary-net',
    'either',
    /^(?:extraordinära poster|satunnaiset erät|satunnaiset tuotot ja kulut)$/,
  ),
  line('period-result', 'result', /^(?:räkenskapsperiodens resultat|tilikauden tulos)$/),
  line('year-result', 'result', /^årets resultat(?: enligt resultaträkningen)?$/),
  line(
    'surplus',
    'result',
    /^(?:räkenskapsperiodens över-?(?:skott)?.*|tilikauden yli-?(?:jäämä)?.*|överskott ?\/ ?underskott.*)$/,
  ),
  line(
    'depreciation-difference',
    'either',
    /^(?:(?:ökning eller minskning|minskning eller ökning|förändring) av avskrivningsdifferens(?:en)?|poistoeron (?:lisäys tai vähennys|vähennys tai lisäys|muutos))$/,
  ),
  line(
    'reserves-change',
    'either',
    /^(?:(?:ökning eller minskning|minskning eller ökning|förändring) av (?:frivilliga )?reserver(?:na)?|(?:vapaaehtoisten )?varausten (?:lisäys tai vähennys|vähennys tai lisäys|muutos))$/,
  ),
  line(
    'funds-change',
    'either',
    /^(?:(?:ökning eller minskning|minskning eller ökning|förändring) av fonder(?:na)?|rahastojen (?:lisäys tai vähennys|vähennys tai lisäys|muutos))$/,
  ),
  line('appropriation', 'either', /^nämndens anslag$/),
  line(
    'net-before-disposition',
    'result',
    /^(?:netto)?resultat före (?:resultat|boksluts)disposition(?:er)?$/,
  ),
  line('opening-fund', 'either', /^ingående resultatfond$/),
  line('fund-change', 'either', /^årets avsättning ?\/ ?återföring resultatfond$/),
  line('closing-fund', 'either', /^utgående resultatfond$/),
  line(
    'net-after-disposition',
    'result',
    /^(?:budget och )?resultat efter (?:resultat|boksluts)disposition(?:er)?$/,
  ),
  line('internal-items', 'either', /^(?:interna poster|sisäiset erät)$/),
  line('calculated-items', 'either', /^(?:kalkylmässiga (?:kostnads)?poster|laskennalliset erät)$/),
];

/** "This line is made of those": the whole words of a chart, before anything is known of the figures. */
export interface ChartRule {
  readonly total: string;
  /** Each part is a list of lines that stand for each other; the first that the table has is taken. */
  readonly parts: readonly (readonly string[])[];
  readonly net: boolean;
}

const sum = (total: string, ...parts: string[]): ChartRule => ({
  total,
  parts: parts.map((part) => part.split('|')),
  net: false,
});
const net = (total: string, ...parts: string[]): ChartRule => ({ ...sum(total, ...parts), net: true });

/** Where a table has several totals that could open a rule, each alternative is a rule of its own. */
export const CHART_RULES: readonly ChartRule[] = [
  sum('operating-revenue', 'sales-revenue', 'fee-revenue', 'grants-revenue', 'rent-revenue', 'other-revenue'),
  sum('personnel-costs', 'salaries', 'social-costs', 'pension-costs', 'other-social-costs'),
  sum('social-costs', 'pension-costs', 'other-social-costs'),
  sum(
    'operating-costs',
    'personnel-costs',
    'other-personnel-costs',
    'services',
    'materials',
    'grants-costs',
    'premises-costs',
    'other-costs',
  ),
  net('operating-margin', 'operating-revenue', 'stock-change', 'own-production', 'operating-costs'),
  net('operating-margin', 'operating-revenue', 'operating-costs', 'depreciation'),
  net(
    'net-operating-costs',
    'operating-revenue',
    'comparability-revenue',
    'operating-costs',
    'comparability-costs',
    'depreciation',
    'impairment',
  ),
  net('net-before-disposition', 'operating-revenue', 'operating-costs'),
  net('operations-result', 'net-operating-costs', 'tax-revenue', 'state-grants', 'equalisation-fees'),
  net('result-after-financial', 'operations-result', 'financial-revenue', 'financial-costs', 'financial-net'),
  net(
    'result-after-financial',
    'net-operating-costs',
    'tax-revenue',
    'state-grants',
    'equalisation-fees',
    'financial-revenue',
    'financial-costs',
    'financial-net',
  ),
  net(
    'year-result',
    'result-after-financial',
    'extraordinary-net',
    'extraordinary-revenue',
    'extraordinary-costs',
  ),
  net(
    'year-result',
    'operations-result',
    'financial-revenue',
    'financial-costs',
    'financial-net',
    'extraordinary-net',
    'extraordinary-revenue',
    'extraordinary-costs',
  ),
  net(
    'year-result',
    'net-operating-costs',
    'tax-revenue',
    'state-grants',
    'equalisation-fees',
    'financial-revenue',
    'financial-costs',
    'financial-net',
    'extraordinary-net',
  ),
  net(
    'financial-net',
    'interest-revenue',
    'other-financial-revenue',
    'interest-costs',
    'other-financial-costs',
  ),
  net('annual-margin', 'operating-margin', 'tax-revenue', 'state-grants', 'financial-net'),
  net(
    'annual-margin',
    'operating-margin',
    'tax-revenue',
    'state-grants',
    'interest-revenue',
    'other-financial-revenue',
    'interest-costs',
    'other-financial-costs',
  ),
  net(
    'period-result',
    'annual-margin',
    'depreciation',
    'impairment',
    'extraordinary-net',
    'extraordinary-revenue',
    'extraordinary-costs',
  ),
  net('surplus', 'period-result', 'depreciation-difference', 'reserves-change', 'funds-change'),
];
