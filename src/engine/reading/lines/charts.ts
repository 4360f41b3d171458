import type { Side } from '../../model/kinds';

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

export const line = (id: string, side: Side, words: RegExp): StandardLine => ({ id, side, words });

/** The first line whose words fit is taken, so the narrower stand first. */
export const STANDARD_LINES: readonly StandardLine[] = [
  // Memo lines are never standard lines of their own; they are told by isMemo.
  line(
    'sales-revenue',
    'revenue',
    /^(?:försäljningsin(?:täkter|komster)|försäljningsmedel|försäljning av verksamhet(?:er)?|myyntituotot|myyntitulot)$/,
  ),
  line(
    'fee-revenue',
    'revenue',
    /^(?:avgiftsin(?:täkter|komster)|avgifter|taxor och avgifter|taxor|maksutuotot|maksutulot)$/,
  ),
  line(
    'grants-revenue',
    'revenue',
    /^(?:understöd och bidrag|bidrag|erhållna bidrag|bidrag från staten|riktade (?:stats)?bidrag|tuet ja avustukset)$/,
  ),
  line(
    'rent-revenue',
    'revenue',
    /^(?:hyresin(?:täkter|komster)|hyror och arrenden|vuokratuotot|vuokratulot)$/,
  ),
  line('comparability-revenue', 'revenue', /^jämförelsestörande intäkt(?:er|sposter)$/),
  line(
    'other-revenue',
    'revenue',
    /^(?:övriga (?:verksamhets|externa )?in(?:täkter|komster)|muut toimintatuotot|muut toimintatulot|muut tuotot|muut tulot)$/,
  ),
  line('stock-change', 'either', /^(?:förändring av produktlager|valmistevarastojen muutos)$/),
  line('own-production', 'revenue', /^(?:tillverkning för eget bruk|valmistus omaan käyttöön)$/),
  line(
    'operating-revenue',
    'revenue',
    /^(?:(?:summa )?(?:verksamhetens (?:externa )?in(?:täkter|komster)|verksamhetsin(?:täkter|komster)|in(?:täkter|komster))|bruttointäkter|toimintatuotot|toimintatulot|tuotot|tulot)$/,
  ),
  line(
    'personnel-costs',
    'cost',
    /^(?:personalkostnad(?:er)?|personalutgifter|personal|arbetskraftskostnader|kostnader för arbetskraft|lönekostnader|löner och sociala avgifter|henkilöstökulut|henkilöstömenot)$/,
  ),
  line('salaries', 'cost', /^(?:lön(?:er)?(?: och arvoden)?|palkat(?: ja palkkiot)?)$/),
  line('pension-costs', 'cost', /^(?:pensionskostnader|eläkekulut|eläkemenot)$/),
  line('other-social-costs', 'cost', /^(?:övriga lönebikostnader|muut henkilösivu(?:kulut|menot))$/),
  line(
    'social-costs',
    'cost',
    /^(?:lönebikostnader|sociala (?:avgifter|kostnader)|arbetsgivaravgifter|po-pålägg|(?:henkilö)?sivu(?:kulut|menot))$/,
  ),
  line('other-personnel-costs', 'cost', /^övriga personalkostnader$/),
  line(
    'services',
    'cost',
    /^(?:köp av (?:tjänster|verksamhet|huvudverksamhet)|köpta tjänster|entreprenad(?:er)?(?: och köp av (?:verksamhet|tjänster))?|palvelu(?:j|id)en ostot|palvelut)$/,
  ),
  line(
    'materials',
    'cost',
    /^(?:material(?:,? förnödenheter)?(?: och varor)?|material och tjänster|aineet,? tarvikkeet(?: ja tavarat)?|aineet ja tarvikkeet(?: ja tavarat)?)$/,
  ),
  line(
    'grants-costs',
    'cost',
    /^(?:understöd|lämnade bidrag|bidrag och transfereringar|avustukset(?: muille)?)$/,
  ),
  line(
    'premises-costs',
    'cost',
    /^(?:lokalkostnader|lokalhyror|lokaler|hyror|hyror och fastighetskostnader|hyresutgifter|hyreskostnader|vuokra(?:menot|kulut))$/,
  ),
  line('capital-costs', 'cost', /^(?:kapitalkostnad(?:er)?|kapitaltjänst(?:kostnader)?|pääomakustannukset)$/),
  line('client-services', 'cost', /^asiakaspalvelujen ostot$/),
  line('other-services', 'cost', /^muiden palvelujen ostot$/),
  line(
    'comparability-net',
    'either',
    /^jämförelsestörande (?:poster|intäkter och kostnader|poster,? netto)$/,
  ),
  line('comparability-costs', 'cost', /^jämförelsestörande kostnad(?:er|sposter)$/),
  line(
    'other-costs',
    'cost',
    /^(?:övriga (?:verksamhets|drifts?)?(?:kostnader|utgifter)|övriga (?:externa kostnader|omkostnader)|muut toiminta(?:kulut|menot)|muut kulut|muut menot)$/,
  ),
  line(
    'operating-costs',
    'cost',
    /^(?:(?:summa )?(?:verksamhetens (?:externa )?(?:brutto)?kostnader|verksamhetskostnader|verksamhetens utgifter|verksamhetsutgifter|kostnader|utgifter)|bruttokostnad(?:er)?|omkostnader|toimintakulut|toimintamenot|kulut|menot)$/,
  ),
  line(
    'operating-margin',
    'result',
    /^(?:verksamhetsbidrag|toimintakate|(?:toimintakate ?\/ ?-?|toiminta)jäämä|(?:varsinaisen toiminnan )?(?:tuotto-? ?\/ ?)?(?:tuotto|kulu)jäämä|nettokostnad(?:er)?|summa netto|netto|netto(?:menot|kulut)?|verksamhetsnetto|driftnetto|verksamhetsutfall)$/,
  ),
  line('net-operating-costs', 'result', /^(?:summa )?verksamhetens (?:externa )?nettokostnad(?:er)?$/),
  line(
    'tax-revenue',
    'revenue',
    /^(?:(?:summa )?(?:kommunal(?:a)? )?skattein(?:täkt(?:er)?|komster)|kommunalskatt(?:eintäkter)?|skatter|verotulot)$/,
  ),
  line(
    'state-grants',
    'revenue',
    /^(?:statsandelar|(?:bidrag från )?utjämningssystem(?:et|en),? (?:och )?generella (?:stats|statliga )bidrag.*|generella (?:stats|statliga )?bidrag(?: (?:och|samt) (?:kommunalekonomisk )?utjämning(?:sbidrag)?)?(?: m\.? ?m\.?)?|kommunalekonomisk utjämning(?: m\.? ?m\.?| och generella statsbidrag)?|statsbidrag(?: och utjämning)?|valtionosuudet)$/,
  ),
  line('municipal-tax', 'revenue', /^kommunens (?:andel av )?inkomstskatt$|^kunnan tulovero$/),
  line(
    'corporate-tax',
    'revenue',
    /^(?:andel av )?samfundsskatt(?:en|ens (?:avkastning|intäkter))?$|^andel av samfundsskattens avkastning$|^osuus yhteisöveron tuotosta$/,
  ),
  line('property-tax', 'revenue', /^fastighetsskatt$|^kiinteistövero$/),
  line('property-fee', 'revenue', /^(?:kommunal )?fastighetsavgift$/),
  line('lss-equalisation', 'either', /^lss-utjämning$/),
  line('tax-net', 'result', /^(?:skattenetto|skatter och (?:generella )?(?:stats)?bidrag|verorahoitus)$/),
  line('equalisation-fees', 'cost', /^avgifter i utjämningssystemen$/),
  line('operations-result', 'result', /^(?:verksamhetens resultat|resultat före finansiella poster)$/),
  line('interest-revenue', 'revenue', /^(?:ränteintäkter|ränteinkomster|korkotuotot|korkotulot)$/),
  line(
    'other-financial-revenue',
    'revenue',
    /^(?:övriga (?:finansiella intäkter|finansierings(?:inkomster|intäkter))|muut rahoitustuotot|muut rahoitustulot)$/,
  ),
  line('interest-costs', 'cost', /^(?:räntekostnader|ränteutgifter|korkokulut|korkomenot)$/),
  line(
    'other-financial-costs',
    'cost',
    /^(?:övriga (?:finansiella kostnader|finansierings(?:utgifter|kostnader))|muut rahoituskulut|muut rahoitusmenot)$/,
  ),
  line(
    'financial-net',
    'either',
    /^(?:finansiella (?:intäkter och kostnader|inkomster och utgifter|poster)|finansieringsinkomster och -utgifter|finansnetto|räntenetto|rahoituserät|rahoitus(?:tuotot|tulot)-? ja -?\s?(?:kulut|menot))$/,
  ),
  line('financial-revenue', 'revenue', /^(?:finansiella intäkter|rahoitustuotot)$/),
  line('financial-costs', 'cost', /^(?:finansiella kostnader|rahoituskulut)$/),
  line('annual-margin', 'result', /^(?:årsbidrag|vuosikate)$/),
  line(
    'result-after-financial',
    'result',
    /^resultat (?:efter (?:finansiella (?:poster|intäkter och kostnader)|finansnetto|skatte?(?:r|intäkter) och finansnetto)|före (?:extraordinära poster|bokslutsdispositioner(?: och skatt)?))$/,
  ),
  line(
    'depreciation',
    'cost',
    /^(?:av-? ?(?:och|\/) ?-?nedskrivningar|(?:planenliga )?avskrivningar(?: enligt plan)?(?: och nedskrivningar)?|suunn?(?:itelman|\.) mukaiset poistot|sumu-?poistot|poistot(?: ja arvonalentumiset)?)$/,
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
  line(
    'operating-profit',
    'result',
    /^(?:liike(?:voitto|tulos|ylijäämä)|rörelse(?:resultat|vinst|överskott))(?: ?(?:\/|tai|eller)? ?\(?-?(?:tappio|alijäämä|förlust|underskott)\)?)?$/,
  ),
  line(
    'profit-before',
    'result',
    /^(?:voitto|tulos|ylijäämä)(?: ?\/? ?\(?-?(?:tappio|alijäämä)\)?)? ennen (?:tilinpäätössiirto|satunnais|varau|vero).*$/,
  ),
  line(
    'period-result',
    'result',
    /^(?:räkenskapsperiodens resultat|tilikauden (?:tulos|voitto)(?: ?\/? ?\(?-?tappio\)?)?)$/,
  ),
  line(
    'result-tax',
    'either',
    /^(?:(?:aktuell och )?uppskjuten |latent )?skatt(?: på årets resultat)?$|^(?:tilikauden|tulo)verot?$|^laskennalliset verot$/,
  ),
  line('minority', 'either', /^minoritets?(?:intresse|andel(?:ar)?)$|^vähemmistöosuu/),
  line(
    'year-result',
    'result',
    /^(?:årets|periodens) (?:redovisade )?resultat(?: enligt resultaträkningen)?$|^förändring av (?:det )?eget kapital$/,
  ),
  line(
    'surplus',
    'result',
    /^(?:räkenskapsperiodens över-?(?:skott)?.*|tilikauden yli-?(?:jäämä)?.*|yli-? ?\/ ?alijäämä.*|överskott ?\/ ?underskott.*)$/,
  ),
  line(
    'depreciation-difference',
    'either',
    /^(?:(?:ökning eller minskning|minskning eller ökning|förändring) (?:av|i) avskrivningsdifferens(?:en)?|poistoeron (?:lisäys tai vähennys|vähennys tai lisäys|muutos))$/,
  ),
  line(
    'reserves-change',
    'either',
    /^(?:(?:ökning eller minskning|minskning eller ökning|förändring) (?:av|i) (?:frivilliga )?reserver(?:na|ingar)?|(?:vapaaehtoisten )?varausten (?:lisäys tai vähennys|vähennys tai lisäys|muutos))$/,
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
    /^(?:netto(?: ?resultat)?|resultat) före (?:resultat|boksluts)disposition(?:er)?$/,
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
