import { capital, nameOf } from '../check-names';
import type { Period } from '../../engine/model/follow-up';
import { NUMBER_WRITING } from '../numbers';
import { fi as texts } from '../fi';
import { fi as goals } from './goals/fi';
import { listed } from '../words';
import type { TabWords } from './words';

const MONTHS: Readonly<Record<Period, string>> = {
  T1: 'tammi\u2013huhtikuu',
  T2: 'tammi\u2013elokuu',
  T3: 'tammi\u2013joulukuu',
};

const COMPARED = { amended: 'talousarvio', outcome: 'toteuma', forecast: 'ennuste' } as const;

export const fi: TabWords = {
  language: 'fi',
  numbers: NUMBER_WRITING.fi,
  shareFormat: '0.0 %',
  sheetName: (period, year) => `Seuranta ${period} ${String(year)}`,
  title: (period, year) => `Seuranta ${period} ${String(year)}`,
  period: MONTHS,
  unit: ({ currency, scale }) => {
    const name = currency === 'SEK' ? 'kruunua' : currency === 'EUR' ? 'euroa' : '';
    if (scale === 1) {
      if (name === '') return 'kuten lähteessä (yksikköä ei mainita)';
      return currency === 'SEK' ? 'kruunut' : 'eurot';
    }
    return `${scale === 1000 ? 'tuhatta' : 'miljoonaa'} ${name}`.trim();
  },
  head: {
    unit: 'Yksikkö',
    period: 'Kausi',
    periodAssumed: 'oletus, lähde ei kerro kuukausia',
    amounts: 'Luvut',
    status: 'Ei valmis',
    ready: 'Valmis: kaikki vaaditut selitykset on annettu',
    commentsMissing: 'selitystä puuttuu',
    sources: 'Lähteet',
    purposes: {
      statement: 'Tuloslaskelma',
      areas: 'Toiminnot',
      outcome: 'Kauden toteuma',
      goals: 'Tavoitteet ja mittarit',
    },
    checks: 'Tarkistukset',
    checkName: (check) => capital(nameOf(check, { language: 'fi' })),
    outcomes: {
      passed: 'Ei huomautettavaa',
      findings: 'Havaintoja',
      'not-applicable': 'Ei sovellu',
      'could-not-run': 'Ei voitu tehdä',
    },
    convention: 'Etumerkit',
    conventionText:
      'Tuotot ovat positiivisia ja kulut negatiivisia. Positiivinen poikkeama on edullinen. Jokainen luku haetaan omasta lähdesolustaan. Luku, jossa on *, on kyseenalainen, katso havainnot. ? tarkoittaa, ettei lähdesolua voi lukea lukuna. Keltaiset solut ovat sinun täytettäviäsi, ja ne säilyvät, kun välilehti tehdään uudelleen.',
    noBudgetText:
      'Talousarviotaulukkoa ei löytynyt, joten välilehti seuraa tavoitteita, mittareita ja toimenpiteitä. Jokainen arvo haetaan omasta lähdesolustaan. Keltaiset solut ovat sinun täytettäviäsi, ja ne säilyvät, kun välilehti tehdään uudelleen.',
  },
  columns: {
    label: 'Rivi',
    budget: 'Talousarvio',
    amendment: 'Muutos',
    amended: 'Muutosten jälkeen',
    outcome: 'Kauden toteuma',
    used: 'Käytetty %',
    guide: 'Ohjearvo %',
    forecast: 'Ennuste koko vuosi',
    deviation: 'Poikkeama',
    deviationShare: 'Poikkeama %',
    former: 'Edellinen poikkeama',
    change: 'Muutos edelliseen',
    flag: 'Ehdotus',
    judgement: 'Oma arvio',
    reason: 'Peruste',
    commentRequired: 'Selitys vaaditaan',
    comment: 'Selitys',
  },
  formerColumns: (period) => ({ former: `Poikkeama ${period}`, change: `Muutos ${period} jälkeen` }),
  sections: {
    basis: 'Lähteet ja tarkistukset',
    summary: 'Yhteenveto',
    statement: 'Tuloslaskelma',
    areas: 'Toiminnot',
    fund: 'Tulosrahasto',
    log: 'Havainnot',
    settings: 'Rajat',
    kept: 'Aiemmasta versiosta jäänyt',
  },
  flags: { fully: 'Toteutuu', partly: 'Toteutuu osittain', not: 'Ei toteudu', none: 'Ei arvioitu' },
  reasons: {
    byForecast: 'Ennuste',
    byOutcome: 'Toteuma',
    noForecast: 'Ennuste puuttuu.',
    noOutcome: 'Toteuma puuttuu.',
    noBudget: 'Talousarvio puuttuu.',
    notWorse: 'ei ole talousarviota huonompi.',
    worse: ['on ', ' talousarviota huonompi; osittain toteutuvan raja on '],
    own: 'Oma arvio on voimassa ehdotuksen sijaan.',
  },
  commentMissing: 'puuttuu',
  commentGiven: 'annettu',
  rounding: 'Pyöristys lähteessä',
  difference: 'Lähteen summa poikkeaa',
  printed: (label) => `Lähteessä nimellä ”${label}”, ks. havainnot`,
  summary: {
    binding: 'sitova valtuustoon nähden',
    revenue: 'Tuotot',
    cost: 'Kulut',
    net: 'Netto',
    costRatio: 'Talousarvion pitävyys, kulut',
    costRatioAfter: 'Talousarvion pitävyys tulossiirtojen jälkeen',
    netRatio: 'Talousarvion pitävyys, netto',
    ratioNote: {
      forecast: 'Ennusteen kulut suhteessa talousarvion kuluihin; tavoite on enintään 100 %.',
      outcome: 'Toteutuneet kulut suhteessa talousarvion kuluihin; tavoite on enintään 100 %.',
    },
    netRatioNote:
      'Netto suhteessa talousarvioon; myös tuotot lasketaan mukaan. Yli 100 %: toiminta maksaa budjetoitua enemmän.',
    accuracyNet: (period) => `Ennustetarkkuus${period ? ` ${period}` : ''}, netto`,
    accuracyCost: (period) => `Ennustetarkkuus${period ? ` ${period}` : ''}, kulut`,
    accuracyWithin: 'Vuoden toteuma suhteessa ennusteeseen. Tavoitteessa, enintään \u00b1',
    accuracyBeyond: 'Vuoden toteuma suhteessa ennusteeseen. Tavoitteen ulkopuolella, enintään \u00b1',
  },
  areas: {
    total: 'Toiminnot yhteensä',
    check: (line) => `${line}: tuloslaskelmaan verrattuna`,
    agrees: 'Täsmää tuloslaskelmaan.',
    rounding: 'Ero mahtuu pyöristykseen.',
    differs: 'Poikkeaa tuloslaskelmasta.',
  },
  fund: {
    before: 'Netto ennen tuloksen käsittelyä',
    grant: 'Lautakunnan määräraha',
    grantImplied: 'Määräraha (laskettu, ei lähteessä)',
    opening: 'Tulosrahasto kauden alussa',
    closing: 'Tulosrahasto kauden lopussa',
    draw: 'Otto rahastosta (+) tai siirto rahastoon (\u2212)',
    after: 'Netto tuloksen käsittelyn jälkeen',
    costsAfter: 'Kulut tulossiirtojen jälkeen',
  },
  log: {
    none: 'Tarkistuksissa ei ole huomautettavaa.',
    severity: texts.severity,
    where: 'Solu',
    what: 'Havainto',
    ignored: 'Jätetään ennalleen, peruste',
    noReason: 'Jätetty ennalleen ilman perustetta',
    show: 'Siirry soluun',
    finding: texts.finding,
  },
  settings: {
    amount: ['Määrä', 'Tätä suuremmat poikkeamat ovat suuria. Sama yksikkö kuin välilehdellä.'],
    share: ['Osuus', 'Tätä suuremmat osuudet talousarviosta ovat suuria poikkeamia.'],
    rule: [
      'Selitys vaaditaan, kun',
      'molemmat: sekä määrä että osuus ylittyvät. jompikumpi: toinen riittää.',
    ],
    tolerance: [
      'Toleranssi',
      'Huonompi ennuste toleranssin tai määrän rajoissa ehdotetaan osittain toteutuvaksi. Netto mitataan talousarvion kuluihin.',
    ],
    guide: [
      'Ohjearvo',
      'Näin suuri osa vuoden talousarviosta kaudella pitäisi olla käytetty: tasaisesti jaettuna 4/12 tai 8/12. Kirjoita oma osuus, jos talousarvio on jaettu toisin.',
    ],
    accuracy: [
      'Ennustetarkkuus',
      'Näin kauas ennusteesta vuoden toteuma saa päätyä kumpaankin suuntaan ollakseen tavoitteessa.',
    ],
    goalTolerance: [
      'Toleranssi, mittarit',
      'Luku, joka jää tavoitteesta enintään tämän osuuden, ehdotetaan osittain toteutuvaksi.',
    ],
    goalPoints: [
      'Toleranssi lähellä 100 %',
      'Tavoitteille 90–110 % sovelletaan sen sijaan näin montaa prosenttiyksikköä.',
    ],
    rollUp: [
      'Tavoitteiden arvio',
      'osuus: 90 % toteutuu ja 50 % toteutuu osittain, kun osittain lasketaan puolikkaaksi. heikoin: heikoin ratkaisee. yleisin: yleisin ratkaisee.',
    ],
    mark: ['Desimaalimerkki', 'Lasketaan; käytetään, kun lähteen luku on tekstiä.'],
    both: 'molemmat',
    either: 'jompikumpi',
  },
  keptSection: {
    intro:
      'Nämä kirjoitettiin välilehden aiempaan versioon, eikä niillä ole enää riviä. Siirrä tarvitsemasi ja poista loput.',
    roles: {
      budget: 'Talousarvio',
      amendment: 'Talousarviomuutokset',
      amended: 'Talousarvio muutosten jälkeen',
      outcome: 'Toteuma',
      forecast: 'Ennuste',
      judgement: 'Oma arvio',
      comment: 'Selitys',
      setting: 'Raja',
      unit: 'Yksikkö',
      note: 'Merkintä',
    },
  },
  judgementPrompt: ['Oma arvio', 'On voimassa ehdotuksen sijaan. Jätä tyhjäksi, jos ehdotus kelpaa.'],
  charts: {
    section: 'Kaaviot',
    deviation: 'Poikkeama',
    comparison: (shown) =>
      capital(
        listed(
          shown.map((one) => COMPARED[one]),
          'ja',
          String,
        ),
      ),
    description: ({ kind, title, lines, worst, best }) =>
      kind === 'deviation'
        ? `Pylväskaavio: poikkeama ${String(lines)} rivillä.${worst ? ` Heikoin talousarvioon nähden: ${worst}.` : ''}${best ? ` Paras: ${best}.` : ''} Luvut ovat yllä olevilla riveillä.`
        : `Pylväskaavio: ${title.toLowerCase()} ${String(lines)} rivillä. Luvut ovat yllä olevilla riveillä.`,
  },
  goals,
  footer: 'Tertialkoll',
};
