import type { StandardLine } from './charts';
import { line } from './charts';

/**
 * The lines of the other statements of an annual report: balance sheet, cash flow, and the account of the balance
 * requirement. They may all go either way, so no sign of theirs is odd.
 */
export const OTHER_LINES: readonly StandardLine[] = [
  line('fixed-assets', 'either', /^(?:summa )?anläggningstillgångar$|^pysyvät vastaavat$|^bestående aktiva$/),
  line(
    'current-assets',
    'either',
    /^(?:summa )?omsättningstillgångar$|^vaihtuvat vastaavat$|^rörliga aktiva$/,
  ),
  line('total-assets', 'either', /^summa tillgångar$|^vastaavaa$|^summa aktiva$|^aktiva$/),
  line('infrastructure-grant', 'either', /^bidrag till (?:statlig )?infrastruktur$/),
  line('equity', 'either', /^(?:summa )?eget kapital$|^oma pääoma$/),
  line('provisions', 'either', /^(?:summa )?avsättningar$|^pakolliset varaukset$/),
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
    /^(?:årets|periodens) kassaflöde$|^förändring av (?:likvida|kassa)\s?medel\b.*|^rahavarojen muutos$/,
  ),
  line(
    'cash-opening',
    'either',
    /^likvida medel vid (?:årets|periodens) (?:början|ingång)$|^rahavarat 1\.1\.?$|^likvida medel 1\.1\.?$/,
  ),
  line(
    'cash-closing',
    'either',
    /^likvida medel vid (?:årets|periodens) (?:slut|utgång)$|^rahavarat 31\.12\.?$|^likvida medel 31\.12\.?$/,
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
  line('balance-result', 'result', /^(?:årets )?balanskravsresultat(?: efter .*)?$/),
];
