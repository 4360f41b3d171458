import type { GoalRemark } from '../../engine/model/goal-remark';
import type { Status } from '../../engine/model/goals';
import { goalWriting } from '../goal-writing';
import { finnishDay, shortName } from '../measures';
import type { FindingText } from '../texts';

const { say, percent, list } = goalWriting('fi', 'ja', (n) => `${String(n)} muuta`);

const STATUS: Readonly<Record<Status, string>> = {
  fully: 'toteutuu',
  partly: 'toteutuu osittain',
  not: 'ei toteudu',
  none: 'ei arvioitu',
};

export function goalRemark(message: GoalRemark): FindingText {
  const name = shortName(message.label);
  switch (message.key) {
    case 'forecast-crosses-target':
      return {
        title: message.hopeful
          ? `${name}: ennuste yltää tavoitteeseen, toteuma ei`
          : `${name}: toteuma yltää tavoitteeseen, ennuste ei`,
        body: `Toteuma tähän mennessä on ${say(message.outcome)}, ennuste ${say(message.forecast)} ja tavoite ${say(message.target)}. ${
          message.explained
            ? 'Rivillä on analyysi.'
            : 'Kirjoita, mikä loppuvuonna muuttuu, tai tarkista ennuste.'
        }`,
      };
    case 'missed-without-analysis':
      return {
        title: `${name}: tavoite ei toteudu eikä analyysia ole`,
        body: `${message.byForecast ? 'Ennuste' : 'Toteuma'} on ${say(message.basis)} ja tavoite ${say(message.target)}. Muilla riveillä on analyysi, tällä ei. Kirjoita, miksi tavoitteeseen ei päästä ja mitä tehdään.`,
      };
    case 'indicator-scale':
      return {
        title: `${name}: luvut ovat eri asteikoilla`,
        body: `Sarakkeessa ${message.column} on ${say(message.stated)}, mutta rivin muut luvut ovat lähellä lukua ${say(message.other)}. Kirjoita kaikki samalla asteikolla, muuten niitä ei voi verrata.`,
      };
    case 'total-outside-sexes':
      return {
        title: `${name}: kokonaisluku ei ole miesten ja naisten välissä`,
        body: `Kokonaisluku on ${say(message.total)}, mutta miesten luku on ${say(message.men)} ja naisten ${say(message.women)}. Kokonaisluvun täytyy olla niiden välissä.`,
      };
    case 'total-equals-one-sex':
      return {
        title: `${name}: kokonaisluku on sama kuin toisen sukupuolen luku`,
        body: `Kokonaisluku on ${say(message.total)}, miesten luku ${say(message.men)} ja naisten ${say(message.women)}. Se pitää paikkansa vain, jos toista sukupuolta on vähän.`,
      };
    case 'indicator-unit':
      return {
        title: `${name}: kaksi yksikköä samalla rivillä`,
        body: `Sarakkeessa ${message.column} on ${message.unit}, muualla rivillä ${message.other}. Kirjoita sama yksikkö kaikkialle.`,
      };
    case 'unit-on-some':
      return {
        title: 'Yksikkö on vain osassa luvuista',
        body: `Luemme rivin kaikki luvut samassa yksikössä. Koskee rivejä ${list(message.lines)}.`,
      };
    case 'unit-without-measure':
      return {
        title: `${name}: yksikkö ei ole täydellinen`,
        body: `Yksikkö ${message.unit} kertoo, mitä mitataan, mutta ei missä mitassa. Kirjoita kg tai tonnia.`,
      };
    case 'target-missing':
      return {
        title: `${name}: tavoite puuttuu`,
        body: 'Rivillä ei ole omaa tavoitetta eikä valtuuston tavoitetta, joten sitä ei voi arvioida. Kirjoita tavoite.',
      };
    case 'own-target-missing':
      return {
        title: `${name}: oma tavoite puuttuu`,
        body: `Valtuuston tavoite on ${say(message.council)}. Kirjoita oma tavoite tai että valtuuston tavoite on voimassa.`,
      };
    case 'indicator-unanswered':
      return {
        title: `${name}: ei toteumaa eikä ennustetta`,
        body: message.explained
          ? 'Riviä ei voi vielä arvioida. Analyysi kertoo lisää.'
          : 'Riviä ei voi arvioida. Täytä toteuma tai ennuste tai kirjoita, milloin luku saadaan.',
      };
    case 'direction-unknown':
      return {
        title: `${name}: onko suurempi vai pienempi parempi?`,
        body: `Luku on ${say(message.basis)} ja tavoite ${say(message.target)}. Emme näe, onko tavoite saavutettava taso vai yläraja. Rivi arvioidaan, kun olet vastannut.`,
      };
    case 'complement-answered':
      return {
        title: `${name}: toteuma koskee kielteisesti vastanneita`,
        body: `Toteuman mukaan ${percent(message.said)} ei tee sitä, mitä tavoite koskee. Silloin ${percent(message.complement)} tekee${message.target ? `, ja tavoite on ${percent(message.target)}` : ''}.`,
      };
    case 'activity-overdue':
      return {
        title: `${name}: päättymispäivä on ohitettu`,
        body: `Päättymispäivä on ${finnishDay(message.end)} ja kausi päättyy ${finnishDay(message.periodEnd)}, mutta poikkeamaa ei ole merkitty. ${
          message.explained
            ? 'Teksti kuvaa työtä; kirjoita myös, onko toimenpide valmis.'
            : 'Kirjoita, onko toimenpide valmis vai myöhässä.'
        }`,
      };
    case 'activity-postponed':
      return {
        title: message.cancelled
          ? `${name}: tekstin mukaan toimenpidettä ei tehdä`
          : `${name}: tekstissä on myöhempi päättymisaika kuin rivillä`,
        body: `Tekstissä lukee: "${message.words.replace(/[.]$/, '')}". ${message.end === null ? 'Rivillä ei ole poikkeamaa' : `Rivillä päättymispäivä on ${finnishDay(message.end)} eikä poikkeamaa ole`}. Muuta riviä tai merkitse poikkeama.`,
      };
    case 'activity-ends-before-start':
      return {
        title: `${name}: päättymispäivä on ennen aloituspäivää`,
        body: `Aloituspäivä on ${finnishDay(message.start)} ja päättymispäivä ${finnishDay(message.end)}. Toinen niistä on väärin.`,
      };
    case 'activity-ends-early':
      return {
        title: `${name}: jatkuu vuoden aikana mutta päättyy sen alussa`,
        body: `Päättymispäivä on ${finnishDay(message.end)}, mutta tekstin mukaan toimenpide tehdään vuoden aikana. Tarkista, tarkoitetaanko vuoden loppua.`,
      };
    case 'goal-contradicts-children': {
      const { children, differing, better } = message;
      const goal = name === '' ? 'Tavoite' : name;
      const unlike = children === 1 ? 'alemmasta tavoitteesta' : 'alemmista tavoitteista';
      const who =
        children === 1
          ? 'Alempi tavoite'
          : differing === children
            ? `Kaikki ${String(children)} alempaa tavoitetta`
            : `Alemmista ${String(children)} tavoitteesta ${String(differing)}`;
      const one = better ? 'paremmaksi' : 'heikommaksi';
      const several = better ? 'paremmiksi' : 'heikommiksi';
      return {
        title: `${goal}: arvio "${STATUS[message.status]}" poikkeaa ${unlike}`,
        body: `${who} on arvioitu ${differing === 1 ? one : several}. ${
          message.explained
            ? 'Tavoitteen omat mittarit, jotka eivät toteudu, voivat selittää sen.'
            : 'Kirjoita, miksi arvio on toinen.'
        }`,
      };
    }
  }
}
