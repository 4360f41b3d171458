import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('in a row of indicators the analysis gives it away', () => {
  const found = (name: string) =>
    told(
      'complement-answered',
      workbook(`
        Indikator | Utfall | Årsmål
        ${name}  | 60 %   | 80 %
        Analys: Av svararna upplevde 60 procent att de inte hade tid.
      `),
    );
  expect(found('Andel som har tid')).toEqual(['warning B2 complement-answered']);
  expect(found('Andel som inte har tid')).toEqual([]);
});

test('other sentences of the outcome may deny what they like', () => {
  expect(
    told(
      'complement-answered',
      workbook(`
        Nyckelmål | Ansvarig | Utfall 2023
        Minst 80 procent kan utnyttja sin kunskap i arbetet. | Chefer | Cirka 90 procent kan utnyttja sin kunskap i arbetet. Märket ansöktes inte.
      `),
    ),
  ).toEqual([]);
});

test('only a sentence that gives the very share of the row and denies it', () => {
  const found = (outcome: string, analysis: string) =>
    told(
      'complement-answered',
      workbook(`
        Indikator        | Utfall     | Årsmål
        Andel som har tid | ${outcome} | 80 %
        Analys: ${analysis}
      `),
    );
  const denied = 'Av svararna upplevde 60 procent att de inte hade tid.';
  expect(found('60 %', `Enkäten gjordes i mars. ${denied}`)).toEqual(['warning B2 complement-answered']);
  expect(found('61 %', denied)).toEqual([]);
  expect(found('60 %', 'Av svararna upplevde 60 procent att de hade tid.')).toEqual([]);
  expect(found('60 %', 'Enkäten gjordes inte i mars.')).toEqual([]);
  expect(found('60', denied)).toEqual([]);
  expect(found('', denied)).toEqual([]);
});
