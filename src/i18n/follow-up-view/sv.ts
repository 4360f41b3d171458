import type { FollowUpViewWords } from './words';

const count = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`;

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1) ?? ''}`;

export const sv: FollowUpViewWords = {
  title: 'Uppföljning',
  intro: 'Skapar en flik som hämtar sina belopp ur tabellerna med formler. Tabellerna själva ändras inte.',
  reading: 'Läser och kontrollerar arbetsboken …',
  period: 'Period',
  periods: { T1: 'T1, jan–apr', T2: 'T2, jan–aug', T3: 'T3, helår' },
  year: 'År',
  amounts: 'Belopp i',
  tabLanguage: 'Flikens språk',
  languages: { sv: 'Svenska', fi: 'Finska', en: 'Engelska' },
  unknownUnit: 'ej angivet',
  limits: 'Gränser för flaggor och kommentarer',
  limitsWrong: 'Skriv ett tal som är noll eller större.',
  limitNames: {
    amount: 'Stor avvikelse, belopp',
    share: 'Stor avvikelse, % av budget',
    rule: 'Kommentar krävs när avvikelsen överstiger',
    tolerance: 'Uppfylls delvis, högst % sämre',
    guide: 'Riktvärde för perioden, %',
    accuracy: 'Prognossäkerhet, högst ± %',
  },
  rules: { both: 'både beloppet och andelen', either: 'beloppet eller andelen' },
  sources: 'Underlag',
  show: (place) => `Visa ${place}`,
  preview: 'Så här blir fliken',
  comparedWith: (sheet) => `Jämförs med ${sheet}.`,
  goals: ({ goals, indicators, activities }) =>
    listed([
      ...(goals > 0 ? [count(goals, 'mål', 'mål')] : []),
      ...(indicators > 0 ? [count(indicators, 'indikator', 'indikatorer')] : []),
      ...(activities > 0 ? [count(activities, 'aktivitet', 'aktiviteter')] : []),
    ]),
  deviationChart: 'Avvikelse',
  favourable: 'bättre än budget',
  unfavourable: 'sämre än budget',
  more: (n) => `och ${count(n, 'rad', 'rader')} till på fliken`,
  findings: (errors) =>
    `Kontrollen har hittat ${String(errors)} fel i underlaget. Beloppen hämtas som de står och märks med * på fliken.`,
  seeFindings: 'Visa i kontrollen',
  replaced: (sheet, { comments, judgements, amounts, notes }) => {
    const kept = [
      ...(comments > 0 ? [count(comments, 'kommentar', 'kommentarer')] : []),
      ...(judgements > 0 ? [count(judgements, 'egen bedömning', 'egna bedömningar')] : []),
      ...(amounts > 0 ? [count(amounts, 'inskrivet belopp', 'inskrivna belopp')] : []),
      ...(notes > 0 ? [count(notes, 'anteckning', 'anteckningar')] : []),
      'gränserna',
    ];
    return `Fliken ${sheet} finns redan och görs om. Det här behålls: ${listed(kept)}.`;
  },
  create: 'Skapa uppföljning',
  createAgain: 'Gör om fliken',
  creating: 'Skapar fliken …',
  made: (sheet) => `Fliken ${sheet} är klar.`,
  goToTab: 'Gå till fliken',
  missing: (n) => (n === 1 ? '1 rad väntar på kommentar' : `${String(n)} rader väntar på kommentar`),
  missingNone: 'Ingen rad väntar på kommentar.',
  missingBefore: 'Tryck på en rad för att se beloppet i underlaget.',
  missingAfter: 'Tryck på en rad för att skriva kommentaren på fliken.',
  ownJudgement: 'egen bedömning',
  readAgain: 'Läs om arbetsboken',
  failed: {
    protected:
      'Arbetsboken är skyddad, så ingen flik kan läggas till eller bytas ut. Ta bort skyddet under Granska, Skydda arbetsbok, eller spara en egen kopia, och försök igen.',
    'read-only': 'Arbetsboken är skrivskyddad. Spara en egen kopia och skapa fliken i den.',
    'too-large':
      'Fliken är för stor för att skrivas härifrån. Välj ett underlag med färre rader, eller be it-stödet göra den med kommandot tertialkoll followup.',
    'not-found':
      'Ett blad har tagits bort eller bytt namn medan fliken gjordes. Läs om arbetsboken och försök igen.',
  },
  unchanged: 'Arbetsboken är som den var.',
};
