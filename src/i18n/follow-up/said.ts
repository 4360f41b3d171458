import type { FollowUpNotice, FollowUpRefusal } from '../../engine/model/follow-up';
import type { Language } from '../texts';

/** What is said about making a tab, in one language. */
export interface FollowUpSaid {
  readonly refusal: (refusal: FollowUpRefusal) => string;
  readonly notice: (notice: FollowUpNotice) => string;
  readonly written: (file: string, sheet: string) => string;
  readonly usage: string;
  readonly onlyOneOutput: string;
  readonly sameFile: string;
  readonly noTabInCsv: string;
  readonly notWritten: (file: string) => string;
}

const USAGE = `followup %FILE [-o %OUT.xlsx] [--in-place] [--lang sv|fi|en]
      [--period T1|T2|T3] [--year %YEAR] [--unit source|kr|tkr|mnkr|euro|teuro|meuro]
      [--amount N] [--share N%] [--rule both|either] [--tolerance N%] [--guide N%|4/12] [--accuracy N%]`;
const usage = (file: string, out: string, year: string) =>
  `  tertialkoll ${USAGE.replace('%FILE', file).replace('%OUT', out).replace('%YEAR', year)}`;

const sv: FollowUpSaid = {
  refusal(refusal) {
    switch (refusal) {
      case 'no-budget-table':
        return 'Varken budgettabell, mål eller indikatorer hittades att följa upp. En budgettabell har rubriker som Budget, Utfall och Prognos över kolumnerna och en text på varje rad.';
      case 'no-budget-column':
        return 'Ingen kolumn med budget för året hittades. Skriv Budget och året i kolumnens rubrik, eller välj ett annat år.';
      case 'no-year':
        return 'Året framgår inte av tabellerna. Skriv det i en kolumnrubrik.';
      case 'other-currency':
        return 'Underlaget är i en annan valuta än den valda. Välj kr, tkr eller mnkr för kronor och euro, teuro eller meuro för euro.';
    }
  },
  notice(notice) {
    switch (notice.key) {
      case 'name-taken':
        return `Ett eget blad heter redan ${notice.name} och har inte ändrats. Uppföljningen heter ${notice.used}.`;
      case 'no-outcome':
        return 'Inget utfall och ingen prognos hittades för året. Fyll i dem på fliken, eller i underlaget och gör om den.';
      case 'no-budget':
        return 'Ingen tabell med en budget hittades, så fliken följer upp mål, indikatorer och aktiviteter.';
      case 'taken-as-costs':
        return `Beloppen i ${notice.table} saknar minus och har lästs som nettokostnader. Är det intäkter, ändra tecknen under Så läser vi och gör om fliken.`;
      case 'other-months':
        return `Utfallet i underlaget gäller ${String(notice.months)} månader och inte ${notice.period}, så det är inte med. Välj den period som utfallet gäller, eller fyll i utfallet på fliken.`;
      case 'period-assumed':
        return `Underlaget anger inte vilka månader utfallet gäller. Vi har antagit ${{ T1: 'januari–april', T2: 'januari–augusti', T3: 'hela året' }[notice.period]}. Är det fel, välj en annan period.`;
      case 'same-lines':
        return `Flera tabeller har samma rader: ${[notice.used, ...notice.others].join(', ')}. Uppföljningen är gjord av ${notice.used}. Är det fel tabell, välj bort den under Så läser vi och gör om fliken.`;
      case 'former-overwritten':
        return `${notice.sheet} hämtar belopp från celler som nu används för den nya perioden, så den visar inte längre vad som rapporterades då. Jämförelsen görs med beloppen från när den fliken gjordes.`;
      case 'kept-apart':
        return notice.count === 1
          ? 'En uppgift från den tidigare fliken har ingen rad längre. Den finns kvar längst ned på fliken.'
          : `${String(notice.count)} uppgifter från den tidigare fliken har ingen rad längre. De finns kvar längst ned på fliken.`;
    }
  },
  written: (file, sheet) => `Fliken ${sheet} finns i ${file}`,
  usage: usage('FIL', 'UT', 'ÅÅÅÅ'),
  onlyOneOutput: 'Med -o kan bara en fil följas upp åt gången.',
  sameFile: 'Utfilen är samma som infilen. Välj ett annat namn, eller använd --in-place.',
  noTabInCsv: 'En csv-fil har inga flikar. Spara den som .xlsx och försök igen.',
  notWritten: (file) => `${file} kunde inte skrivas. Stäng den om den är öppen i Excel och försök igen.`,
};

const fi: FollowUpSaid = {
  refusal(refusal) {
    switch (refusal) {
      case 'no-budget-table':
        return 'Seurattavaa talousarviotaulukkoa, tavoitteita tai mittareita ei löytynyt. Talousarviotaulukossa on sarakeotsikot kuten Talousarvio, Toteuma ja Ennuste sekä teksti joka rivillä.';
      case 'no-budget-column':
        return 'Vuoden talousarviosaraketta ei löytynyt. Kirjoita sarakkeen otsikkoon Talousarvio ja vuosi tai valitse toinen vuosi.';
      case 'no-year':
        return 'Vuosi ei käy ilmi taulukoista. Kirjoita se sarakkeen otsikkoon.';
      case 'other-currency':
        return 'Lähteen valuutta on toinen kuin valittu. Valitse kruunuille kr, tkr tai mnkr ja euroille euro, teuro tai meuro.';
    }
  },
  notice(notice) {
    switch (notice.key) {
      case 'name-taken':
        return `Työkirjassa on jo oma taulukko ${notice.name}, eikä sitä ole muutettu. Seurannan nimi on ${notice.used}.`;
      case 'no-outcome':
        return 'Vuodelle ei löytynyt toteumaa eikä ennustetta. Täytä ne välilehdelle tai lähteeseen ja tee välilehti uudelleen.';
      case 'no-budget':
        return 'Talousarviotaulukkoa ei löytynyt, joten välilehti seuraa tavoitteita, mittareita ja toimenpiteitä.';
      case 'taken-as-costs':
        return `Taulukon ${notice.table} luvuissa ei ole miinusta, ja ne on luettu nettokuluiksi. Jos ne ovat tuottoja, muuta etumerkit kohdassa Näin luemme ja tee välilehti uudelleen.`;
      case 'other-months':
        return `Lähteen toteuma koskee ${String(notice.months)} kuukautta eikä kautta ${notice.period}, joten se ei ole mukana. Valitse toteuman kausi tai täytä toteuma välilehdelle.`;
      case 'period-assumed':
        return `Lähde ei kerro, mitä kuukausia toteuma koskee. Se on luettu kaudeksi ${{ T1: 'tammi–huhtikuu', T2: 'tammi–elokuu', T3: 'koko vuosi' }[notice.period]}. Jos se on väärin, valitse toinen kausi.`;
      case 'same-lines':
        return `Useassa taulukossa on samat rivit: ${[notice.used, ...notice.others].join(', ')}. Seuranta on tehty taulukosta ${notice.used}. Jos se on väärä, jätä se pois kohdassa Näin luemme ja tee välilehti uudelleen.`;
      case 'former-overwritten':
        return `${notice.sheet} hakee lukuja soluista, joissa on nyt uuden kauden lukuja, joten se ei enää näytä silloin raportoitua. Vertailu tehdään niihin lukuihin, jotka olivat voimassa, kun se välilehti tehtiin.`;
      case 'kept-apart':
        return notice.count === 1
          ? 'Aiemman välilehden yhdellä tiedolla ei ole enää riviä. Se on välilehden lopussa.'
          : `Aiemman välilehden ${String(notice.count)} tiedolla ei ole enää riviä. Ne ovat välilehden lopussa.`;
    }
  },
  written: (file, sheet) => `Välilehti ${sheet} on tiedostossa ${file}`,
  usage: usage('TIEDOSTO', 'ULOS', 'VVVV'),
  onlyOneOutput: 'Valinnalla -o voi seurata vain yhtä tiedostoa kerrallaan.',
  sameFile: 'Tulostiedosto on sama kuin lähde. Valitse toinen nimi tai käytä valintaa --in-place.',
  noTabInCsv: 'Csv-tiedostossa ei ole välilehtiä. Tallenna se .xlsx-muotoon ja yritä uudelleen.',
  notWritten: (file) =>
    `Tiedostoa ${file} ei voitu kirjoittaa. Sulje se, jos se on auki Excelissä, ja yritä uudelleen.`,
};

const en: FollowUpSaid = {
  refusal(refusal) {
    switch (refusal) {
      case 'no-budget-table':
        return 'Neither a budget table nor goals or indicators were found to follow up. A budget table has headers like Budget, Outcome and Forecast over its columns and a text on every row.';
      case 'no-budget-column':
        return 'No column with a budget for the year was found. Write Budget and the year in the header of the column, or choose another year.';
      case 'no-year':
        return 'The tables do not tell the year. Write it in the header of a column.';
      case 'other-currency':
        return 'The source is in another currency than the chosen one. Choose kr, tkr or mnkr for kronor, and euro, teuro or meuro for euro.';
    }
  },
  notice(notice) {
    switch (notice.key) {
      case 'name-taken':
        return `A sheet of your own is already called ${notice.name} and was left as it is. The follow-up is called ${notice.used}.`;
      case 'no-outcome':
        return 'Neither outcome nor forecast was found for the year. Fill them in on the tab, or in the source and make it again.';
      case 'no-budget':
        return 'No table with a budget was found, so the tab follows up goals, indicators and activities.';
      case 'taken-as-costs':
        return `The amounts in ${notice.table} carry no minus and were taken as net costs. If they are revenue, change the signs under How we read and make the tab again.`;
      case 'other-months':
        return `The outcome in the source covers ${String(notice.months)} months and not ${notice.period}, so it was left out. Choose the period of the outcome, or fill it in on the tab.`;
      case 'period-assumed':
        return `The source does not say which months the outcome covers. It was taken as ${{ T1: 'January–April', T2: 'January–August', T3: 'the whole year' }[notice.period]}. If that is wrong, choose another period.`;
      case 'same-lines':
        return `Several tables have the same lines: ${[notice.used, ...notice.others].join(', ')}. The follow-up is made from ${notice.used}. If that is the wrong one, leave it out under How we read and make the tab again.`;
      case 'former-overwritten':
        return `${notice.sheet} takes figures from cells that now hold those of the new period, so it no longer shows what was reported then. The comparison is with the figures of when that tab was made.`;
      case 'kept-apart':
        return notice.count === 1
          ? 'One entry of the earlier tab no longer has a line. It is at the bottom of the tab.'
          : `${String(notice.count)} entries of the earlier tab no longer have a line. They are at the bottom of the tab.`;
    }
  },
  written: (file, sheet) => `The tab ${sheet} is in ${file}`,
  usage: usage('FILE', 'OUT', 'YYYY'),
  onlyOneOutput: 'With -o only one file can be followed up at a time.',
  sameFile: 'The output is the input. Choose another name, or use --in-place.',
  noTabInCsv: 'A csv file has no tabs. Save it as .xlsx and try again.',
  notWritten: (file) => `${file} could not be written. Close it if it is open in Excel, and try again.`,
};

export const FOLLOW_UP_SAID: Readonly<Record<Language, FollowUpSaid>> = { sv, fi, en };
