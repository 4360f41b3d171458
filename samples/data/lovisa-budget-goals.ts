import { heading, line, type Page, prose, table } from './model';

const look = { figures: 'text', grid: true, fill: 'FCE4D6' } as const;

/** The council's key targets of the year to come; two rows are cut in two by page breaks. */
export const goals: Page = {
  name: 'Nyckelmål',
  widths: [28, 30, 36, 30],
  landscape: true,
  blocks: [
    prose(
      'I förhållande till stadsfullmäktige bindande nyckelmål för 2023 vilka baserar sig på stadsstrategin och tyngdpunkterna för verksamheten samt en verksamhetsplan för hur nyckelmålen ska uppnås',
    ),
    heading('1. LIVSKRAFTIG STAD', 3),
    table({
      look,
      header: [
        [
          'CENTRALENS NYCKELMÅL (1 ÅR)',
          'Nyckelmål på ansvarsområdesnivå (nämndnivå)',
          'Åtgärdsplan / Tillvägagångssätt',
          'Ansvarig nämnd / person',
        ],
      ],
      rows: [
        line(
          'Vi ökar stadens välkändhet. Vi påverkar skapande av en positiv helhetsbild.',
          'En positiv stadsbild. En positiv bild som arbetsgivare.',
          'Bostadsmässan, utvecklande av rekryteringskanaler, varumärkeshandbok.',
          'Stadsstyrelsen, direktören för stadskanslicentralen, personalchefen, den kommunikations- och marknadsföringssakkunniga',
        ),
        line(
          'Vi utnyttjar bostadsmässan för att förbättra Lovisas synlighet och välkändhet.',
          'Synlighet i de nationella medierna.',
          'Meddelanden, evenemang och marknadsföringskampanjer.',
          'Kommunikationsteamet i samarbete med bostadsmässorganisationen och de övriga centralerna',
        ),
        line(
          'Vi håller budgeten balanserad så att vi beaktar strukturella och ekonomiska ändringar.',
          'Vår verksamhet och ekonomi är i balans.',
          'Effektiv uppföljning och utveckling av rapportering av ekonomin med beaktande av ekonomiska ändringar.',
          'Stadsdirektören, ekonomichefen',
        ),
        line(
          'Vi fokuserar på att verksamheten är effektiv, produktiv och ekonomisk.',
          'Vi gör rätta saker i rätt tid. Vi ger stöd för att centralens grundläggande uppgifter blir utförda.',
          'Vi utarbetar och uppdaterar anvisningar. Vi utvecklar interna processer och tillvägagångssätt, kommunikation, arbetsanvisningar, arbetsfördelning och våra rådgivningstjänster.',
          'Centralens chefer',
        ),
      ],
    }),
    heading('2. VÄLMÅENDE INVÅNARE OCH EN TRIVSAM STAD', 3),
    table({
      look,
      header: [
        [
          'CENTRALENS NYCKELMÅL (1 ÅR)',
          'Nyckelmål på ansvarsområdesnivå (nämndnivå)',
          'Åtgärdsplan / Tillvägagångssätt',
          'Ansvarig nämnd / person',
        ],
      ],
      rows: [
        line(
          'Vi förverkligar verksamhetsplanen för den Barnvänliga kommunen och',
          'Vi förverkligar för vår del verksamhetsplanen för den Barnvänliga kommunen och',
          'Presentationen av den Barnvänliga kommunen ska tilläggas i introduktionsanvisningen för stadens personal.',
          'Personalchefen och arbetshälsokoordinatorn\nDen kommunikations- och marknadsföringssakkunniga',
        ),
        line(
          'välfärdsplanen för barn och unga.',
          'välfärdsplanen för barn och unga.',
          'Vi deltar i att utarbeta en kommunikationsplan för den Barnvänliga kommunen.',
        ),
      ],
    }),
    heading('3. SMIDIGT BESLUTSFATTANDE', 3),
    table({
      look,
      header: [
        [
          'CENTRALENS NYCKELMÅL (1 ÅR)',
          'Nyckelmål på ansvarsområdesnivå (nämndnivå)',
          'Åtgärdsplan / Tillvägagångssätt',
          'Ansvarig nämnd / person',
        ],
      ],
      rows: [
        line(
          'Vårt beslutsfattande är kunnigt, smidigt, förutsägbart, öppet och transparent.\nVi uppgör en årsklocka för ärenden som behandlas i stadsfullmäktige.',
          'Årsklockan är i bruk och gör processen för beredning och beslutsfattande av ärenden smidigare.\nI årsklockan ingår åtgärder som involverar invånare (t.ex. enkäter, diskussionsmöten).',
          'Vi koordinerar beredningen och beslutsfattandet av ärenden.',
          'Stadens ledningsgrupp, centralens tjänsteinnehavare',
        ),
        line(
          'Vi använder både traditionella informationskanaler och sociala medier på ett mångsidigt sätt för att nå så många mottagare som möjligt.\nVi möjliggör dialog.\nVi skapar en modell för deltagande budgetering och prövar på det.\nVi utvecklar den centralspecifika informeringen i den mån resurserna tillåter.',
          'Vi koordinerar stadens kommunikation och stöder centralernas kommunikation.\nVi prövar på modellen för deltagande budgetering under budgetåret 2024.',
          'Vi gör upp en modell för deltagande budgetering.',
          'Direktören för stadskanslicentralen, ekonomichefen, den kommunikations- och marknadsföringssakkunniga',
        ),
        line(
          'Konsekvensbedömningsmallarna är i användning.',
          'Konsekvensbedömningsmallarna är i användning.',
          'Vi gör konsekvensbedömningar i ärenden som lämpar sig för bedömningen, och de gjorda bedömningarna framgår av beredningstexter.',
          'Centralens chefer',
        ),
        line(
          'Vi påbörjar vidtagandet av åtgärderna inom ramen för Covenant of Mayors.',
          'Vi främjar stadens klimatåtgärder.',
          'Vi vidtar för vår del de överenskomna åtgärderna.',
          'Centralens chefer',
        ),
        line(
          'Vi ger service på båda språken.',
          'Vi ger service på båda språken.',
          'Vi stöder personalen i att använda båda språken.',
          'Centralens chefer',
        ),
      ],
    }),
    heading('4. EN UPPSKATTAD PERSONAL', 3),
    table({
      look,
      header: [
        [
          'CENTRALENS NYCKELMÅL (1 ÅR)',
          'Nyckelmål på ansvarsområdesnivå (nämndnivå)',
          'Åtgärdsplan / Tillvägagångssätt',
          'Ansvarig nämnd / person',
        ],
      ],
      rows: [
        line(
          'Vi tar i användning nya sätt för att förstärka personalens resurser och för att hantera arbetets belastning.',
          'Vi satsar på förebyggande åtgärder.',
          'En arbetsplats där sinnet mår bra: Vi vidtar de överenskomna åtgärder. Vi ansöker om utmärkelsen En arbetsplats där sinnet mår bra.\nVi gör affischer i team inom ramen för Fram med värdefullt arbete.',
          'Centralens chefer',
        ),
        line(
          'Enligt personalenkäten upplever minst 80 procent av de anställda och cheferna att de har tillräckligt med tid att utföra arbetsuppgifterna.\nEnligt resultaten i personalenkäten upplever minst 80 procent att de kan utnyttja sin kunskap och sina',
          'Enligt personalenkäten upplever minst 80 procent av de anställda och cheferna att de har tillräckligt med tid att utföra arbetsuppgifterna.\nEnligt resultaten i personalenkäten upplever minst 80 procent att de kan utnyttja sin kunskap och sina färdigheter i sitt arbete.',
          'Vi satsar på gemensam planering och prioritering av arbeten och hur arbetsmängden på förhand kan beräknas. Utfallet är 2022 cirka 50 procent.\nEnligt resultaten i personalenkäten 2022 upplever cirka 90 procent att de kan utnyttja sin kunskap och sina färdigheter i sitt arbete.',
          'Centralens chefer\nCentralens chefer',
        ),
        line('färdigheter i sitt arbete.'),
        line(
          'Enligt resultaten i personalenkäten upplever minst 80 procent att de kan inverka på sitt eget arbete.',
          'Enligt resultaten i personalenkäten upplever minst 80 procent att de kan inverka på sitt eget arbete.',
          'Enligt resultaten i personalenkäten 2022 upplever cirka 80 procent att de kan inverka på sitt eget arbete.',
          'Centralens chefer',
        ),
        line(
          'Arbetsbeskrivningarna är á jour.\nVi har fört utvecklingssamtal med alla anställda.',
          'Arbetsbeskrivningarna är á jour.\nVi har fört utvecklingssamtal med alla anställda.',
          'Vi ser till att alla anställda har arbetsbeskrivningar som är á jour.\nFörda utvecklingssamtal antecknas i Populus.',
          'Centralens chefer',
        ),
        line(
          'Utbildningen är planenlig och motsvarar behoven.',
          'Vi kartlägger planenligt personalens utbildningsbehov.',
          'Vi utarbetar en egen utbildningsplan för centralen som baserar sig på de prioriterade områden som teamen kommit överens om.',
          'Centralens chefer',
        ),
      ],
    }),
  ],
};
