import type { FollowUpViewWords } from './words';

const count = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`;

const listed = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ja ${items.at(-1) ?? ''}`;

export const fi: FollowUpViewWords = {
  title: 'Seuranta',
  intro: 'Luo välilehden, joka hakee lukunsa taulukoista kaavoilla. Itse taulukoita ei muuteta.',
  reading: 'Luetaan ja tarkistetaan työkirjaa …',
  period: 'Kausi',
  periods: { T1: 'T1, tammi–huhti', T2: 'T2, tammi–elo', T3: 'T3, koko vuosi' },
  year: 'Vuosi',
  amounts: 'Lukujen yksikkö',
  tabLanguage: 'Välilehden kieli',
  languages: { sv: 'Ruotsi', fi: 'Suomi', en: 'Englanti' },
  unknownUnit: 'ei ilmoitettu',
  limits: 'Arvioiden ja selitysten rajat',
  limitsWrong: 'Kirjoita luku, joka on nolla tai suurempi.',
  limitNames: {
    amount: 'Suuri poikkeama, määrä',
    share: 'Suuri poikkeama, % talousarviosta',
    rule: 'Selitys vaaditaan, kun poikkeama ylittää',
    tolerance: 'Toteutuu osittain, enintään % huonompi',
    guide: 'Kauden ohjearvo, %',
    accuracy: 'Ennustetarkkuus, enintään ± %',
  },
  rules: { both: 'sekä määrän että osuuden', either: 'määrän tai osuuden' },
  sources: 'Lähteet',
  show: (place) => `Näytä ${place}`,
  preview: 'Välilehti olisi tällainen',
  comparedWith: (sheet) => `Verrataan välilehteen ${sheet}.`,
  goals: ({ goals, indicators, activities }) =>
    listed([
      ...(goals > 0 ? [count(goals, 'tavoite', 'tavoitetta')] : []),
      ...(indicators > 0 ? [count(indicators, 'mittari', 'mittaria')] : []),
      ...(activities > 0 ? [count(activities, 'toimenpide', 'toimenpidettä')] : []),
    ]),
  deviationChart: 'Poikkeama',
  favourable: 'talousarviota parempi',
  unfavourable: 'talousarviota huonompi',
  more: (n) => `ja ${count(n, 'rivi', 'riviä')} lisää välilehdellä`,
  findings: (errors) =>
    `Tarkistus on löytänyt lähteestä ${count(errors, 'virheen', 'virhettä')}. Luvut haetaan sellaisina kuin ne ovat ja merkitään välilehdelle tähdellä (*).`,
  seeFindings: 'Näytä tarkistuksessa',
  replaced: (sheet, { comments, judgements, amounts, notes }) => {
    const kept = [
      ...(comments > 0 ? [count(comments, 'selitys', 'selitystä')] : []),
      ...(judgements > 0 ? [count(judgements, 'oma arvio', 'omaa arviota')] : []),
      ...(amounts > 0 ? [count(amounts, 'kirjoitettu luku', 'kirjoitettua lukua')] : []),
      ...(notes > 0 ? [count(notes, 'merkintä', 'merkintää')] : []),
      'rajat',
    ];
    return `Välilehti ${sheet} on jo olemassa ja tehdään uudelleen. Säilyy: ${listed(kept)}.`;
  },
  create: 'Luo seuranta',
  createAgain: 'Tee välilehti uudelleen',
  creating: 'Luodaan välilehteä …',
  made: (sheet) => `Välilehti ${sheet} on valmis.`,
  goToTab: 'Siirry välilehdelle',
  missing: (n) => (n === 1 ? '1 rivi odottaa selitystä' : `${String(n)} riviä odottaa selitystä`),
  missingNone: 'Mikään rivi ei odota selitystä.',
  missingBefore: 'Valitse rivi nähdäksesi luvun lähteessä.',
  missingAfter: 'Valitse rivi kirjoittaaksesi selityksen välilehdelle.',
  ownJudgement: 'oma arvio',
  readAgain: 'Lue työkirja uudelleen',
  failed: {
    protected:
      'Työkirja on suojattu, joten välilehteä ei voi lisätä eikä vaihtaa. Poista suojaus kohdasta Tarkista, Suojaa työkirja, tai tallenna oma kopio, ja yritä uudelleen.',
    'read-only': 'Työkirja on kirjoitussuojattu. Tallenna oma kopio ja luo välilehti siihen.',
    'too-large':
      'Välilehti on liian suuri kirjoitettavaksi täältä. Valitse lähde, jossa on vähemmän rivejä, tai pyydä it-tukea tekemään se komennolla tertialkoll followup.',
    'not-found':
      'Jokin välilehti on poistettu tai nimetty uudelleen sillä välin. Lue työkirja uudelleen ja yritä taas.',
  },
  unchanged: 'Työkirja on ennallaan.',
};
