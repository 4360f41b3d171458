import type { StandardLine } from './charts';
import { line } from './charts';

/**
 * The lines of the other statements of an annual report: balance sheet, cash flow, and the account of the balance
 * requirement. They may all go either way, so no sign of theirs is odd.
 */
export const OTHER_LINES: readonly StandardLine[] = [
  line(
    'intangible-assets',
    'either',
    /^(?:summa )?immateriella (?:anläggnings)?tillgångar$|^aineettomat hyödykkeet$/,
  ),
  line(
    'tangible-assets',
    'either',
    /^(?:summa )?materiella (?:anläggnings)?tillgångar$|^aineelliset hyödykkeet$/,
  ),
  line(
    'financial-assets',
    'either',
    /^(?:summa )?finansiella anläggningstillgångar$|^placeringar$|^sijoitukset$/,
  ),
  line('fixed-assets', 'either', /^(?:summa )?anläggningstillgångar$|^pysyvät vastaavat$|^bestående aktiva$/),
  line('inventories', 'either', /^förråd(?: m\.? ?m\.?)?$|^omsättningstillgångar i lager$|^vaihto-omaisuus$/),
  line('receivables', 'either', /^(?:kortfristiga )?fordringar$|^saamiset$/),
  line('cash', 'either', /^kassa och bank$|^likvida medel$|^rahat ja pankkisaamiset$/),
  line('entrusted-assets', 'either', /^förvaltade (?:medel|uppdrag)$|^toimeksiantojen varat$/),
  line(
    'current-assets',
    'either',
    /^(?:summa )?omsättningstillgångar$|^vaihtuvat vastaavat$|^rörliga aktiva$/,
  ),
  line('total-assets', 'either', /^summa tillgångar$|^vastaavaa$|^summa aktiva$|^aktiva$/),
  line('infrastructure-grant', 'either', /^bidrag till (?:statlig )?infrastruktur$/),
  line('basic-capital', 'either', /^grundkapital$|^peruspääoma$/),
  line(
    'retained-result',
    'either',
    /^(?:föregående|tidigare) räkenskapsperioders över-?.*$|^edellisten tilikausien (?:yli|ali).*$/,
  ),
  line(
    'equity',
    'either',
    /^(?:summa )?eget kapital(?:,? vid (?:årets|periodens) (?:slut|utgång))?$|^oma pääoma$/,
  ),
  line('provisions', 'either', /^(?:summa )?avsättningar$|^pakolliset varaukset$/),
  line(
    'long-liabilities',
    'either',
    /^långfristig(?:a skulder|t främmande kapital)$|^pitkäaikainen vieras pääoma$/,
  ),
  line(
    'short-liabilities',
    'either',
    /^kortfristig(?:a skulder|t främmande kapital)$|^lyhytaikainen vieras pääoma$/,
  ),
  line(
    'untaxed-reserves',
    'either',
    /^tilinpäätössiirtojen kertymä$|^poistoero(?: ja vapaaehtoiset varaukset)?$|^(?:ackumulerade bokslutsdispositioner|obeskattade reserver)$|^avskrivningsdifferens(?: och (?:frivilliga )?reserv(?:er|eringar))?$/,
  ),
  line('entrusted-capital', 'either', /^förvaltat kapital$|^toimeksiantojen pääomat$/),
  line('liabilities', 'either', /^(?:summa )?skulder$|^vieras pääoma$|^främmande kapital$/),
  line(
    'total-financing',
    'either',
    /^summa (?:eget kapital,? (?:minoritetsintresse,? )?(?:avsättningar )?(?:och|samt) skulder|eget kapital, avsättningar och skulder|skulder och eget kapital|passiva)$|^vastattavaa$|^passiva$/,
  ),
  line(
    'cash-operating',
    'either',
    /^(?:\d\. ?)?(?:kassaflöde|medel|verksamhetens kassaflöde) från (?:den )?löpande verksamheten$|^toiminnan rahavirta$|^kassaflödet i verksamheten$/,
  ),
  line(
    'cash-investing',
    'either',
    /^(?:\d\. ?)?(?:kassaflöde|medel) från investeringsverksamheten$|^investointien rahavirta$|^kassaflödet för investeringar(?:nas del)?$/,
  ),
  line(
    'cash-both',
    'either',
    /^(?:varsinaisen )?toiminnan ja investointien (?:netto)?rahavirta$|^kassaflödet (?:i|för) verksamheten och investeringarna$/,
  ),
  line(
    'cash-financing',
    'either',
    /^(?:\d\. ?)?(?:kassaflöde|medel) från finansieringsverksamheten$|^rahoitu(?:ksen|stoiminnan) (?:netto)?rahavirta$|^kassaflödet för finansieringens del$/,
  ),
  line(
    'cash-change',
    'either',
    /^(?:årets|periodens) kassaflöde$|^förändring av (?:likvida|kassa)\s?medel\b.*|^(?:rahavarojen|likvidien varojen) muutos$/,
  ),
  line(
    'cash-opening',
    'either',
    /^likvida medel vid (?:årets|periodens) (?:början|ingång)$|^(?:rahavarat|likvidit varat|likvida medel|kassamedel) 1\.1\.?$|^(?:rahavarat|likvidit varat) (?:tili)?kauden alussa$/,
  ),
  line(
    'cash-closing',
    'either',
    /^likvida medel vid (?:årets|periodens) (?:slut|utgång)$|^(?:rahavarat|likvidit varat|likvida medel|kassamedel) (?:31\.12|31\.8|30\.[46])\.?$|^(?:rahavarat|likvidit varat) (?:tili)?kauden lopussa$/,
  ),
  line(
    'adjusted-result',
    'result',
    /^(?:årets )?resultat efter balanskravs?(?:justering(?:ar)?|utredning)\b.*$/,
  ),
  line(
    'reserve-in',
    'either',
    /^(?:avgår )?(?:reservering(?: av medel)?|medel|avsättning) till (?:resultatutjämningsreserv|rur)\b.*$/,
  ),
  line(
    'reserve-out',
    'either',
    /^(?:användning av |disponering av )?(?:medel )?(?:från|ur) (?:resultatutjämningsreserv|rur)\b.*$/,
  ),
  // A board's own page prints its budget and what is left of it below its net costs.
  line(
    'own-budget',
    'either',
    /^(?:netto|års|driv)?budget(?: netto)?$|^kommunbidrag$|^budgetram$|^(?:muutettu )?talousarvio$/,
  ),
  line(
    'own-deviation',
    'either',
    /^(?:budget)?avvikelse(?: mot budget)?$|^(?:årets )?budgetavvikelse$|^poikkeama(?: talousarviosta)?$/,
  ),
  line('balance-result', 'result', /^(?:årets )?balanskravsresultat(?: efter .*)?$/),
];

/** Words that are headings where no figures stand beside them, and not lines on which nothing was booked. */
export const HEADINGS: ReadonlySet<string> = new Set([
  'intangible-assets',
  'tangible-assets',
  'financial-assets',
  'inventories',
  'receivables',
  'cash',
  'entrusted-assets',
  'basic-capital',
  'long-liabilities',
  'short-liabilities',
  'entrusted-capital',
  'own-budget',
  'own-deviation',
]);
