import { NUMBER_WRITING, countIn } from '../numbers';
import type { ResultWords } from './words';

const count = countIn(NUMBER_WRITING.fi);

export const fi: ResultWords = {
  result: {
    scope: (tables, tested) => `${count(tables, 'taulukko', 'taulukkoa')}, ${tested}`,
    done: (counts) => `Tarkistus on valmis. ${counts}.`,
    now: (counts) => `Muutoksen jälkeen: ${counts}.`,
    checked: 'Nämä tarkistettiin',
    hint: 'Ylä- ja alanuoli siirtävät havainnosta toiseen. Enter näyttää solun.',
  },
  filter: {
    label: 'Rajaus',
    more: 'Lisää valintoja',
    chosen: (names) => `Lisää valintoja: ${names.join(', ')}`,
    classes: { error: 'Virheet', warning: 'Varoitukset', info: 'Tiedoksi', rounding: 'Pyöristykset' },
    sheet: 'Välilehti',
    anySheet: 'Kaikki välilehdet',
    check: 'Tarkistus',
    anyCheck: 'Kaikki tarkistukset',
    nothing: 'Tällä rajauksella ei ole näytettävää.',
    clear: 'Näytä kaikki',
  },
  repair: {
    accept: (amount) => `Korjaa: ${amount}`,
    fill: (amount) => `Täytä: ${amount}`,
    here: 'Korjaa tämä',
    hereAt: (cell) => `Korjaa tämä: ${cell}`,
    title: (cell) => `Solun ${cell} muutos`,
    before: 'Nyt',
    after: 'Uusi',
    only: 'Vain tämä solu muuttuu.',
    formula: 'Solun kaava korvataan luvulla.',
    write: 'Muuta solu',
    cancel: 'Peruuta',
    list: 'Muutetut solut',
    done: (cell, amount) => `Solussa ${cell} on nyt ${amount}.`,
    undo: 'Kumoa',
    undoAt: (cell) => `Kumoa solun ${cell} muutos`,
    undone: (cell) => `Solu ${cell} on ennallaan.`,
  },
  ignore: {
    start: 'Jätä ennalleen …',
    reason: 'Syy',
    kept: 'Tallennetaan työkirjan välilehdelle Tertialkoll.',
    confirm: 'Jätä ennalleen',
    missing: 'Kirjoita syy, jotta muutkin ymmärtävät miksi.',
    done: 'Havainto on nyt kohdassa Jätetään ennalleen.',
    list: (n) => `Jätetään ennalleen (${String(n)})`,
    takeBack: 'Ota taas esiin',
    takeBackOf: (title) => `Ota taas esiin: ${title}`,
    takenBack: 'Havainto on taas luettelossa.',
  },
  mark: 'Merkitse solut välilehdille',
  explain: { open: 'Tietoa tarkistuksesta', back: 'Takaisin luetteloon' },
};
