/** How narrow columns shorten the words of the charts. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^s:a(?= |$)/, 'summa'],
  [/^tot(?:alt?|ala)?\.? (?=(?:in(?:täkt|kom|t\b)|kostn|utgift))/, 'summa '],
  [/(?<!\p{L})yht\.?$/u, 'yhteensä'],
  [/(?<=\p{L} )tot\.?$/u, 'totalt'],
  [/^int\. (?=\p{L})/u, 'interna '],
  [/(?<=\p{L} )int\.?$/u, 'intäkter'],
  [/\bverks\. /g, 'verksamhetens '],
  [/\bverks\.(?=\p{L})/gu, 'verksamhets'],
  [/\bförs(?:äljn)?\. ?(?=int)/g, 'försäljnings'],
  [/\bavg\. ?(?=int)/g, 'avgifts'],
  [/\bpers\.? ?(?=kostn)/g, 'personal'],
  [/(?<!\p{L})övr(?:\. ?| )/gu, 'övriga '],
  [/\bfin\. ?(?=\p{L})/gu, 'finansiella '],
  [/\bgen\. (?=stat)/g, 'generella '],
  [/\bräk\. ?per\. ?/g, 'räkenskapsperiodens '],
  [/lönebik\.(?!\p{L})/gu, 'lönebikostnader'],
  [/(?<=köp av )tj\.?$/, 'tjänster'],
  [/kostn\.?(?!\p{L})/gu, 'kostnader'],
  [/avskrivn\.?(?!\p{L})/gu, 'avskrivningar'],
  [/\btoim\. ?(?=tuot|kul|kate|tul|men)/g, 'toiminta'],
  [/\bhenk\. ?(?=kul|men)/g, 'henkilöstö'],
  [/\bpalv\. ?(?=ost)/g, 'palvelujen '],
  [/\btarv\.(?= )/g, 'tarvikkeet'],
  [/\bavust\.(?!\p{L})/gu, 'avustukset'],
  [/\bpalkk\.(?!\p{L})/gu, 'palkkiot'],
  [/(?<=\b(?:myynti|maksu))t\.(?!\p{L})/gu, 'tuotot'],
  [/\bsuunn\. ?muk\. ?/g, 'suunnitelman mukaiset '],
  [/\brah\. ?(?=tuot|kul|tul|men)/g, 'rahoitus'],
];

/** Most labels have nothing of the kind, and one look says so. */
const ANY =
  /[.:]|(?<!\p{L})(?:int|övr|tot|yht|totala?t?)(?!\p{L})|kostn(?!\p{L})|avskrivn(?!\p{L})|pers kostn|av tj$/u;

/** The words written out. */
export function writtenOut(words: string): string {
  return ANY.test(words) ? SHORT.reduce((text, [short, word]) => text.replace(short, word), words) : words;
}
