/** How narrow columns shorten the words of the charts. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bverks\. /g, 'verksamhetens '],
  [/\bverks\.(?=\p{L})/gu, 'verksamhets'],
  [/\bförs\. ?(?=int)/g, 'försäljnings'],
  [/(?<![\p{L}])övr\. ?/gu, 'övriga '],
  [/\bfin\. ?(?=\p{L})/gu, 'finansiella '],
  [/\bgen\. (?=stat)/g, 'generella '],
  [/\bräk\. ?per\. ?/g, 'räkenskapsperiodens '],
  [/kostn\.(?!\p{L})/gu, 'kostnader'],
  [/avskrivn\.(?!\p{L})/gu, 'avskrivningar'],
  [/\btoim\. ?(?=tuot|kul|kate|tul|men)/g, 'toiminta'],
  [/\bhenk\. ?(?=kul|men)/g, 'henkilöstö'],
  [/\bsuunn\. ?muk\. ?/g, 'suunnitelman mukaiset '],
  [/\brah\. ?(?=tuot|kul|tul|men)/g, 'rahoitus'],
];

/** The words written out, where a full stop says that they are shortened. */
export function writtenOut(words: string): string {
  return words.includes('.')
    ? SHORT.reduce((text, [short, word]) => text.replace(short, word), words)
    : words;
}
