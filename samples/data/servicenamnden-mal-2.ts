import { heading, line, note, prose, type Page } from './model';
import { GOAL_WIDTHS, activities, indicators, indicatorsAgain } from './servicenamnden-tables';

/** Indicators with units in the cell, among them one with kilograms and one without a mass. */
export const goals2: Page = {
  name: 'Mål 2',
  widths: GOAL_WIDTHS,
  landscape: true,
  blocks: [
    heading(
      'KF:s inriktningsmål: 2. Ett grönt och fossilfritt Stockholm som leder en rättvis klimatomställning',
      1,
    ),
    prose('Uppfylls helt'),
    heading(
      'KF:s mål för verksamhetsområdet: 2.1 Stockholm ska bli klimatpositivt – genom minskade utsläpp och ökad koldioxidlagring',
      2,
    ),
    prose('Uppfylls delvis'),
    indicators([
      line(
        'Klimatpåverkan från upphandlade livsmedel och måltider',
        '1,8 kg CO2 per kg livsmedel',
        '',
        '',
        '1,6 kg CO2 per kg livsmedel',
        '',
        '1,6 kg CO2 per kg livsmedel',
        '1,6 kg CO2 per kg livsmedel',
        '2023',
      ),
      note(
        'Analys\nFör perioden januari - juli är utfallet av klimatpåverkan från upphandlade livsmedel 1,8 kg CO2 per kg livsmedel. Om staden ska nå årsmålet på 1,6 kg CO2 per kg livsmedel behöver förvaltningarna minska sin klimatpåverkan från upphandlade livsmedel under resten av året.',
      ),
      line(
        'Minskning av CO2e till 2023',
        '',
        '',
        '',
        '',
        '',
        '4 000 CO2e',
        'Tas fram av nämnd/styrelse',
        '2023',
      ),
      note(
        'Analys\nFörvaltningens bedömning är att årsmålet inte nås, utfall på indikatorn tas fram i samband med årsbokslut. Betinget gällande minskning av CO2e på 4000 CO2e är orimligt högt när det gäller minskning av CO2e från plast, då besparingen skulle påverka stadens verksamheters användning av engångsprodukter i plast på ett sätt som inte är möjligt. Den del i betinget som avser minskning av CO2e från transporter har nåtts inom perioden.',
      ),
    ]),
    heading('Nämndmål: Servicenämnden bidrar till en hållbar utveckling som främjar klimat och miljö', 3),
    prose('Uppfylls helt'),
    indicators([
      line(
        'I centralupphandlingar som innefattar produkter ställs krav på minskning av fossil plast i enlighet med stadens klimathandlingsplan.',
        '100',
        '',
        '',
        '100',
        '100',
        '100 %',
        '',
        'Tertial 2 2023',
      ),
      indicatorsAgain,
      line(
        'I centralupphandlingar som innefattar produkter ställs krav på minskning av gifter i enlighet med stadens kemikalieplan.',
        '100 %',
        '',
        '',
        '100 %',
        '',
        '100 %',
        '',
        '2023',
      ),
    ]),
    activities([
      line(
        'Förvaltningen ska genom upphandling stödja miljöförvaltningen i arbetet med att byta ut energieffektiva armaturer för mer energieffektiv belysning med lika eller förbättrad ljuskvalitet',
        '2022-01-01',
        '2023-12-31',
        '',
      ),
      note(
        'Analys\nMiljöförvaltningen har, tillsammans med berörda bolag, tagit fram en utbytesplan för mer energieffektiv belysning med lika eller bättre ljuskvalitet. Rapporten har överlämnats till Stockholms stadshus AB, Micasa och SISAB samt fastighetsnämnden. Det är en stor investering som behöver göras för att kunna byta ut armaturer och ingen upphandling har ännu initierats av miljöförvaltningen. Serviceförvaltningen kommer kunna stödja miljöförvaltningen med upphandlingsstöd när en upphandling initieras.',
      ),
    ]),
    heading(
      'KF:s mål för verksamhetsområdet: 2.2 Stockholm ska vara en stad där den biologiska mångfalden ökar',
      2,
    ),
    prose('Uppfylls helt'),
    heading(
      'Nämndmål: Servicenämnden bidrar till ökad biologisk mångfald i skogar, jordbrukslandskap och hav',
      3,
    ),
    prose('Uppfylls helt'),
    activities([
      line(
        'Förvaltningen ska genomföra implementering av nytt kostdatasystem i staden.',
        '2022-01-01',
        '2023-12-31',
        'Avvikelse',
      ),
      note(
        'Analys\nUpphandlingen av kostdatasystem är avbruten, då verksamheternas behov är för differentierade för att kunna utgöra upphandlingsunderlag för gemensamt systemstöd. Behovet finns, men för att kunna upphandla ett system behövs en annan organisation och samlad styrning av denna verksamhet. Genom en förfrågan till en leverantör inom stadens avtal för programvaror och tjänster, finns en offert framtagen. De förvaltningar som behöver tillgång till ett kostdatasystem har möjlighet att avropa i enlighet med offerten.',
      ),
    ]),
    heading(
      'KF:s mål för verksamhetsområdet: 2.3 Stockholm ska vara en stad där framkomligheten ökar och utsläppen minskar',
      2,
    ),
    prose('Uppfylls helt'),
    heading(
      'Nämndmål: Vid offentlig upphandling ställer Servicenämnden höga krav på miljöanpassning av transporter och fordon samt optimering av leveranser.',
      3,
    ),
    prose('Uppfylls helt'),
    indicators([
      line(
        'I centralupphandlingar som innefattar transporter ställs krav på miljöanpassning av transporter och fordon i enlighet med',
        '100',
        '',
        '',
        '100',
        '',
        '100 %',
        '',
        '2023',
      ),
      indicatorsAgain,
      line('stadens miljöprogram.'),
    ]),
    heading(
      'KF:s mål för verksamhetsområdet: 2.4 Stockholmarnas hälsa ska främjas genom ren luft, rent vatten och giftfria miljöer',
      2,
    ),
    prose('Uppfylls delvis'),
    indicators([
      line(
        'Andel inköpta animalier med krav på djurskydd och restriktiv antibiotikaanvändning i nivå med svensk lagstiftning',
        '90',
        '',
        '',
        '79',
        '',
        '88',
        '88 %',
        '2023',
      ),
      line(
        'Andel inköpta ekologiska måltider och livsmedel i staden i kronor av totala värdet av inköpta måltider och livsmedel',
        '47 %',
        '',
        '',
        '',
        '',
        '70 %',
        '70 %',
        '2023',
      ),
      note(
        'Analys\nStadens andel inköpta ekologiska livsmedel och måltider för januari - juli månad uppgår till 47 procent, vilket är en minskning med en procentenhet sedan tertialrapport 1. Nedbrutet så står andel ekologiska måltider för 36 procent och andel inköpta ekologiska livsmedel för 51 procent. Andelen ekologiska måltider har ökat något sedan tertialrapport 1 medans andel ekologiska livsmedel minskat något sedan tertialrapport 1. Andel ekologiska livsmedel räknat utifrån inköpta livsmedel i kilogram uppgår till 58 procent. Staden har implementerat nya avtal som ska göra det möjligt att uppnå kommunfullmäktiges mål. Många enheter jobbar systematiskt med att öka andelen ekologiskt och ligger i framkant, medans andra inte har kommit lika långt i sitt arbete. Utfallet skiljer sig också mellan stadens olika verksamheter.',
      ),
    ]),
    heading('Nämndmål: Genom offentlig upphandling främjar Servicenämnden rena och giftfria miljöer', 3),
    prose('Uppfylls helt'),
  ],
};
