import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('each limit is a cell with a word on what it does', () => {
  expect(rowOf(plan(), 'set:amount')).toEqual(
    drawn(`
    A text Belopp
    B settingAmount 100
    C note Avvikelser över beloppet räknas som stora. Samma enhet som fliken.`),
  );
  expect(rowOf(plan(), 'set:share')).toEqual(
    drawn(`
    A text Andel
    B settingPercent 0.02
    C note Avvikelser över andelen av budgeten räknas som stora.`),
  );
  expect(rowOf(plan(), 'set:rule')).toEqual(
    drawn(`
    A text Kommentar krävs över
    B settingText båda
    C note båda: både beloppet och andelen ska överskridas. någon: det ena räcker.`),
  );
  expect(rowOf(plan(), 'set:tolerance')).toEqual(
    drawn(`
    A text Tolerans
    B settingPercent 0.1
    C note En sämre prognos inom toleransen, eller inom beloppet, föreslås som Uppfylls delvis. Nettot mäts mot de budgeterade kostnaderna.`),
  );
  expect(rowOf(plan(), 'set:guide')).toEqual(
    drawn(`
    A text Riktvärde
    B settingPercent 0.6666666666666666
    C note Så stor del av årets budget borde perioden ha förbrukat: 4/12 eller 8/12 vid jämn fördelning. Skriv en egen andel om budgeten är fördelad på annat sätt.`),
  );
  expect(rowOf(plan(), 'set:goalTolerance')).toEqual(
    drawn(`
    A text Tolerans, indikatorer
    B settingPercent 0.1
    C note Ett värde som inte når målet men ligger inom så stor andel av det föreslås som Uppfylls delvis.`),
  );
  expect(rowOf(plan(), 'set:goalPoints')).toEqual(
    drawn(`
    A text Tolerans nära 100 %
    B settingAmount 1
    C note För mål på 90 till 110 % gäller i stället så här många procentenheter.`),
  );
  expect(rowOf(plan(), 'set:rollUp')).toEqual(
    drawn(`
    A text Målens bedömning
    B settingText andel
    C note andel: 90 % helt ger Uppfylls helt och 50 % ger delvis, där delvis räknas som en halv. sämsta: den sämsta avgör. flest: den vanligaste avgör.`),
  );
  expect(rowOf(plan(), 'set:mark')).toEqual(
    drawn(`
    A text Decimaltecken
    B checkText . =IF(IFERROR(VALUE("0,5"),5)=0.5,",",".")
    C note Räknas fram; används när belopp i underlaget är text.`),
  );
});
