import { address } from '../../engine/model/cell';
import { isGoalRemark } from '../../engine/model/goal-remark';
import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { goalRemark } from './goal-remarks';
import { NUMBER_WRITING, writeAmount } from '../numbers';
import { listed } from '../words';

const write = (value: Parameters<typeof writeAmount>[0]) => writeAmount(value, NUMBER_WRITING.fi);
const inColumn = (column: string) => (column === '' ? 'Tässä' : `Sarakkeessa ${column}`);
const list = (names: readonly string[]) => listed(names, 'ja', (n) => `${String(n)} muuta`);

export function remark(message: Remark): FindingText {
  if (isGoalRemark(message)) return goalRemark(message);
  switch (message.key) {
    case 'error-cell':
      return {
        title: `${message.label}: solussa on ${message.error}`,
        body: `${inColumn(message.column)} solu näyttää virheen ${message.error} eikä lukua. Siihen perustuvia summia ei voi tarkistaa. Korjaa kaava ja tarkista uudelleen.`,
      };
    case 'label-displaced':
      return {
        title: `${message.label}: rivillä on väärä nimi`,
        body: `Sama nimi on taulukossa kahdella rivillä. Rivien järjestys ja summa osoittavat, että tämä rivi on ${message.suggested}.`,
      };
    case 'blank-outcome': {
      const rows = message.lines.length === 1 ? '1 riviltä' : `${String(message.lines.length)} riviltä`;
      return {
        title: `Toteuma puuttuu ${rows}`,
        body: `Talousarvio on annettu, mutta sarakkeesta ${message.column} puuttuu toteuma: ${list(message.lines)}. Täydennä toteuma tai merkitse 0, jos mitään ei ole kirjattu.`,
      };
    }
    case 'line-sign': {
      const side = message.side === 'revenue' ? 'Tuotot' : 'Kulut';
      const usual = message.usual === 'minus' ? 'miinusmerkkisinä' : 'ilman miinusmerkkiä';
      return {
        title: `${message.label}: poikkeava etumerkki`,
        body: `${inColumn(message.column)} on ${write(message.stated)}. ${side} esitetään taulukossa muuten ${usual}. Jos kyse on oikaisusta tai palautuksesta, luku on kunnossa.`,
      };
    }
    case 'outcome-over-forecast':
      return {
        title: `${message.label}: toteuma ylittää koko vuoden ennusteen`,
        body: `${inColumn(message.column)} on ${write(message.booked)}, mutta koko vuoden ennuste on ${write(message.forecast)} (${message.forecastColumn}). Tarkista ennuste tai kirjaukset.`,
      };
    case 'required-pace':
      return {
        title: `${message.label}: ennuste edellyttää toista tahtia`,
        body: `${String(message.months)} kuukauden jälkeen on kirjattu ${write(message.booked)}, kun ennuste on ${write(message.forecast)} (${message.column}). Loppuvuonna tahdin pitäisi olla ${write(message.pace)}-kertainen tähänastiseen verrattuna.`,
      };
    case 'text-number':
      return {
        title:
          message.cells === 1
            ? `${message.label}: luku on tekstiä`
            : `${String(message.cells)} lukua on tekstiä`,
        body: `${message.columns === 1 ? inColumn(message.column) : `${String(message.columns)} sarakkeessa`} solun sisältö on tekstiä eikä luku: ${list(message.lines)}. Excel ohittaa tekstin summissaan. Muunna teksti luvuksi.`,
      };
    case 'text-table':
      return {
        title: 'Taulukon luvut ovat tekstiä',
        body: 'Taulukon kaikki luvut on tallennettu tekstinä. Tarkistus lukee ne silti, mutta Excel ohittaa ne summissaan.',
      };
    case 'sum-leaves-out-row':
      return {
        title: `${message.label}: summasta puuttuu rivi`,
        body: `${inColumn(message.column)} kaavasta puuttuu ${list(message.lines)}. Laajenna kaavan aluetta, jos rivin kuuluu olla mukana.`,
      };
    case 'typed-among-formulas':
      return {
        title: `${message.label}: kirjoitettu luku kaavojen joukossa`,
        body: `${inColumn(message.column)} luku on kirjoitettu, vaikka viereiset solut ovat kaavoja. Se ei muutu, kun osat muuttuvat.`,
      };
    case 'empty-reference':
      return {
        title: `${message.label}: kaavassa on solu, jossa ei ole lukua`,
        body: `${inColumn(message.column)} kaava laskee mukaan solun ${message.address}, ${message.text === '' ? 'joka on tyhjä' : `jossa on teksti ${message.text}`}. Tarkista, että kaava viittaa oikealle riville.`,
      };
    case 'percent-differs':
      return {
        title: `${message.label}: prosenttiluku ei täsmää`,
        body: `${inColumn(message.column)} on ${write(message.stated)}. Sarakkeista ${message.of} ja ${message.over} tulee ${write(message.expected)}, kuten muilla riveillä.`,
      };
    case 'shown-digits':
      return {
        title:
          message.cells === 1
            ? `${message.label}: summa näyttää väärältä`
            : `${String(message.cells)} summaa näyttää vääriltä`,
        body: 'Soluissa on enemmän desimaaleja kuin niissä näkyy. Luvut täsmäävät, mutta näkyvät numerot eivät. Pyöristä luvut, jos taulukko tulostetaan.',
      };
    case 'memo-exceeds-line':
      return {
        title: `${message.label}: suurempi kuin rivi, johon se sisältyy`,
        body: `${inColumn(message.column)} on ${write(message.stated)}, mutta ${message.whole} on vain ${write(message.limit)}. Siitä-rivi ei voi olla suurempi kuin rivi, johon se sisältyy.`,
      };
    case 'duplicate-row':
      return {
        title: `${message.label}: sama rivi kahdesti`,
        body: 'Rivi on jo aiemmin taulukossa, ja luvut ovat samat joka sarakkeessa. Poista toinen, jos sitä ei ole tarkoitus laskea kahdesti.',
      };
    case 'scale-cell':
      return {
        title: `${message.label}: luku saattaa olla väärässä yksikössä`,
        body: `${inColumn(message.column)} on ${write(message.stated)}, noin 1 000 kertaa ${message.large ? 'suurempi' : 'pienempi'} kuin rivin muut luvut.`,
      };
    case 'scale-column':
      return {
        title: `${message.column}: sarake saattaa olla eri yksikössä`,
        body: `Kaikki sarakkeen luvut ovat noin 1 000 kertaa ${message.large ? 'suurempia' : 'pienempiä'} kuin viereiset. Esitä kaikki sarakkeet samassa yksikössä tai merkitse yksikkö otsikkoon.`,
      };
    case 'prose-contradicts':
      return {
        title: `Tekstissä ${write(message.said)} ${message.unit}, taulukossa ${write(message.expected)}`,
        body: `${message.label} on taulukossa ${write(message.expected)} ${message.unit}, mutta tekstin mukaan ${write(message.said)} ${message.unit}. Teksti voi olla peräisin aiemmasta versiosta.`,
      };
    case 'budget-differs':
      return {
        title: `${message.column}: kahdessa taulukossa eri luvut`,
        body: `${message.label} on tässä ${write(message.stated)} ja kohdassa ${message.otherCell.sheet} ${address(message.otherCell)} ${write(message.other)}. Tämä koskee rivejä: ${list(message.lines)}. Jos talousarviota on muutettu, muutoksen pitää näkyä.`,
      };
    case 'header-direction':
      return {
        title: `${message.column}: otsikko sanoo päinvastoin`,
        body: `Otsikon mukaan sarake on ${message.said === 'outcome-budget' ? 'toteuma miinus talousarvio' : 'talousarvio miinus toteuma'}, mutta luvut on laskettu toisin päin. Muuta otsikko tai etumerkit.`,
      };
    case 'header-percent':
      return {
        title: `${message.column}: sarake on prosentteina`,
        body: 'Luvut ovat prosentteja talousarviosta eivätkä euroja, mutta otsikko ei kerro sitä. Lisää otsikkoon %.',
      };
    case 'header-copied':
      return {
        title: `${message.column}: samat luvut kuin sarakkeessa ${message.other}`,
        body: 'Sarakkeet koskevat eri vuosia, mutta luvut ovat kaikilla riveillä täsmälleen samat. Tarkista, että vuosi on oikea.',
      };
  }
}
