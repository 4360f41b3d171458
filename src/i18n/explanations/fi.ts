import type { Explanations } from './words';

export const fi: Explanations = {
  'amended-budget': [
    'Muutetun talousarvion on oltava talousarvio ja siihen tehdyt muutokset yhteensä.',
    'Tyhjä muutos lasketaan nollaksi. Pyöristykseen mahtuvat erot eivät ole virheitä.',
  ],
  'blank-outcome': [
    'Rivillä, jolla on talousarvio, on oltava myös toteuma, vaikka se olisi 0.',
    'Tyhjä solu ei kerro, eikö mitään ole kirjattu vai eikö kukaan ole katsonut. Sarakkeen tyhjät solut näytetään yhtenä havaintona. Viiva lasketaan nollaksi.',
  ],
  'budget-differs': [
    'Vuoden talousarvion on oltava sama kaikkialla työkirjassa, ellei talousarviomuutos selitä eroa.',
    'Kahta taulukkoa verrataan, kun niillä on sama vuosi ja yksikkö, sama nimi tai monta samaa lukua, ja useimmat rivit ovat samat.',
  ],
  consolidation: [
    'Yksiköiden on yhdessä annettava kokonaisuus. Koosteessa yksikön rivin on oltava sama kuin yksikön oman taulukon tulos, ja saman summan on oltava sama kahdessa taulukossa.',
    'Vertailu tehdään vain siellä, missä useimmat kohdat jo täsmäävät. Silloin loput kannattaa katsoa.',
  ],
  'deviation-arithmetic': [
    'Poikkeama on laskettava samalla tavalla koko sarakkeessa: toteuma − talousarvio, talousarvio − toteuma tai vaikutus tulokseen.',
    'Sarakkeen sääntö päätellään riveistä, joilla se pitää. Näytetään ne rivit, jotka eivät noudata sitä.',
  ],
  'duplicate-row': [
    'Sama rivi, jolla on samat luvut kaikissa sarakkeissa, lasketaan summaan kahdesti.',
    'Eri otsikoiden alla tai summan eri puolilla olevia rivejä ei verrata.',
  ],
  'error-value': [
    'Taulukon solussa on luvun sijasta virhe, esimerkiksi #REF!.',
    'Soluun perustuvia summia ei voi tarkistaa ennen kuin kaava on korjattu.',
  ],
  'header-contradicts': [
    'Otsikon on kerrottava, mitä sen alla olevat luvut ovat.',
    'Tarkistetaan kolme asiaa: poikkeama, joka lasketaan toisin päin kuin otsikko sanoo, prosentteina oleva poikkeama, jota ei sanota sellaiseksi, ja kaksi vuotta, joilla on täsmälleen samat luvut.',
  ],
  'label-displaced': [
    'Sama rivin nimi esiintyy kahdesti, ja tuloslaskelman järjestys osoittaa, että toinen rivi on jokin muu.',
    'Näin käy, kun nimiä kopioidaan alaspäin: luvut ovat oikein, mutta nimi on väärä. Havainto näytetään vain, kun vastauksia on yksi.',
  ],
  'line-sign': [
    'Tuotoilla ja kuluilla on se etumerkki, jonka taulukko niille muuten antaa.',
    'Negatiivinen tuotto voi olla palautus tai oikaisu. Siksi havainto on aina varoitus eikä koskaan virhe.',
  ],
  'memo-exceeds-line': [
    'Siitä-rivi ei voi olla suurempi kuin rivi, johon se sisältyy.',
    'Siitä-rivi kuuluu lähimpään yläpuoliseen riviin, joka ei itse ole siitä-rivi. Nettorivejä ei tarkisteta.',
  ],
  'missing-figure': [
    'Solu on tyhjä, ja muut luvut osoittavat, mikä luku puuttuu.',
    'Havainto näytetään vain, kun mahdollisuuksia on yksi: summasta puuttuu juuri se luku, tai kaksi yhteyttä vaatii samaa lukua.',
  ],
  'outcome-over-forecast': [
    'Jo kirjatut kulut eivät voi olla suuremmat kuin koko vuoden ennuste.',
    'Toteumaa verrataan saman rivin ja vuoden ennusteeseen. Ennusteen ylittävät tuotot eivät ole ongelma.',
  ],
  'prose-contradicts': [
    'Taulukon vieressä olevan tekstin on sanottava sama luku kuin taulukon.',
    'Vain yksinkertaiset lauseet luetaan, kuten ”alijäämä on 5,4 milj. euroa”, ja vain kun taulukossa on juuri se luku.',
  ],
  'required-pace': [
    'Ennuste edellyttää loppuvuodelta aivan toista tahtia kuin tähän asti.',
    'Havainto on tiedoksi eikä virhe: monet tuotot kertyvät vuoden lopussa.',
  ],
  'scale-break': [
    'Taulukon kaikkien lukujen on oltava samassa yksikössä.',
    'Luku näytetään, kun se on noin tuhat kertaa suurempi tai pienempi kuin rivin muut luvut, sarake kun sen kaikki luvut ovat.',
  ],
  'sum-equals-parts': [
    'Summan on oltava yhtä suuri kuin sen osat.',
    'Summaan kuuluvat rivit päätellään rivien nimistä ja kaikkien sarakkeiden luvuista yhdessä. On sama, onko luvut kirjoitettu, liitetty tekstinä vai laskettu kaavalla.',
    'Näkyvät luvut ovat pyöristettyjä. Vain ero, jota pyöristys ei selitä, on virhe.',
  ],
  'sum-leaves-out-row': [
    'SUMMA-kaavan on otettava mukaan lohkonsa kaikki rivit.',
    'Juuri summan yläpuolelle lisätty rivi ei tule mukaan itsestään. Siitä-rivit, otsikot ja välisummat eivät kuulu summaan.',
  ],
  'text-number': [
    'Tekstinä tallennettu luku jää pois Excelin omista summista.',
    'Näin käy helposti, kun lukuja liitetään välilyönteineen tai oikeine miinusmerkkeineen. Tarkistus lukee luvun silti, joten muut tarkistukset eivät häiriinny.',
  ],
  'empty-reference': [
    'Kaava, joka laskee mukaan yksittäisen solun, viittaa lukuun.',
    'Tyhjää riviä tai tekstiä tarkoitetaan harvoin, ja silloin kaava osoittaa usein rivin ohi. Tyhjä solu rivillä, jolla on muita lukuja, voi olla tarkoituksellinen, eikä sitä näytetä.',
  ],
  'percent-column': [
    'Prosenttiluku lasketaan samoista sarakkeista kuin sarakkeensa muut prosenttiluvut.',
    'Sarakkeet päätellään luvuista. Vähintään kolmen rivin täytyy täsmätä, ja kolme kertaa niin monen kuin niiden, jotka eivät täsmää. Sekä luvut että prosentit luetaan pyöristettyinä.',
  ],
  'shown-digits': [
    'Soluissa on enemmän desimaaleja kuin niissä näkyy.',
    'Summat täsmäävät kaikilla desimaaleilla, mutta paperilla laskettuna viimeinen numero on toinen. Havainto on tiedoksi eikä virhe.',
  ],
  'typed-among-formulas': [
    'Rivin muut summat ovat kaavoja, mutta tässä on kirjoitettu luku.',
    'Se ei muutu, kun osat muuttuvat. Havainto näytetään vain, kun kaikki muut ovat samanlaisia kaavoja.',
  ],
  'activity-dates': [
    'Toimenpide päättyy alkamisensa jälkeen.',
    'Alkua aikaisempi loppu on virhe. Jos toimenpide jatkuu vuoden ajan mutta päättyy tammi- tai helmikuussa, tarkoitetaan luultavasti vuoden loppua.',
  ],
  'activity-overdue': [
    'Toimenpide, jonka loppupäivä on ohi, kertoo miten kävi.',
    'Havainto näytetään, kun sekä poikkeama että tila puuttuvat. Jos rivillä on teksti, havainto on tiedoksi.',
  ],
  'activity-postponed': [
    'Kun teksti siirtää tai peruu toimenpiteen, rivin on seurattava mukana.',
    'Havainto näytetään, kun teksti mainitsee loppupäivää myöhemmän ajan tai peruutuksen mutta rivi säilyttää päivänsä eikä merkitse poikkeamaa.',
  ],
  'complement-answered': [
    'Tavoitteeseen, joka koskee tekijöiden osuutta, vastataan samalla osuudella.',
    '”60 prosentilla ei ollut aikaa” luetaan helposti lukuna 60, mutta se tarkoittaa, että 40 prosentilla oli aikaa.',
  ],
  'direction-unknown': [
    'Mittarin arvioimiseksi on tiedettävä, onko enemmän vai vähemmän parempi.',
    'Tavoite tai nimi kertoo sen yleensä. Kun mikään ei kerro, kysymme, ja vastaus tallennetaan työkirjaan. Havainto on tiedoksi eikä virhe.',
  ],
  'forecast-crosses-target': [
    'Ennuste, joka saavuttaa tavoitteen vaikka toteuma ei saavuta, tarvitsee perustelun.',
    'Havainto näytetään, kun riviltä puuttuu analyysi. Analyysin kanssa, tai kun asia on päinvastoin, havainto on tiedoksi.',
  ],
  'goal-contradicts-children': [
    'Tavoite arvioidaan sen alla olevien tavoitteiden mukaisesti.',
    'Varoitus annetaan, kun tavoite on täysin toteutunut vaikka yksikään sen alla ei ole, tai päinvastoin. Omat mittarit voivat selittää eron; silloin havainto on tiedoksi.',
  ],
  'indicator-scale': [
    'Mittarin kaikkien lukujen on oltava samalla asteikolla.',
    'Luku näytetään, kun se on noin kymmenen, sata tai tuhat kertaa suurempi tai pienempi kuin rivin muut luvut. Lukumäärissä vasta satakertainen ero merkitsee.',
  ],
  'indicator-unanswered': [
    'Mittarilla, jolla on tavoite, on oltava toteuma tai ennuste.',
    'Kerran vuodessa mitattava luku saa puuttua siihen asti; havainto on silloin tiedoksi.',
  ],
  'indicator-unit': [
    'Mittarin kaikkien lukujen on oltava samassa yksikössä.',
    'Kaksi eri yksikköä rivillä on varoitus, eikä riviä silloin arvioida. Jos yksikkö on vain osassa luvuista, havainto on tiedoksi.',
  ],
  'missed-without-analysis': [
    'Toteutumaton tavoite selitetään, kun asiakirja selittää muitakin.',
    'Rivi arvioidaan ennusteen tai sen puuttuessa toteuman mukaan, vuoden lopussa vain toteuman mukaan.',
  ],
  'target-missing': [
    'Mittarilla on oltava tavoite, oma tai valtuuston.',
    'Ilman tavoitetta riviä ei voi arvioida. Kun valtuuston tavoite on merkitty tai useimmilta riveiltä tavoite puuttuu, havainto on tiedoksi.',
  ],
  'total-outside-sexes': [
    'Kaikkien osuus tai indeksi on miesten ja naisten lukujen välissä.',
    'Kokonaisluku painotetaan näistä kahdesta eikä voi olla niiden ulkopuolella pyöristystä lukuun ottamatta. Lukumäärät lasketaan yhteen eikä niitä tarkisteta.',
  ],
};
