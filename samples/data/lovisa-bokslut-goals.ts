import { heading, line, type Page, prose, section, table } from './model';

const look = { figures: 'text', grid: true, fill: 'E2EFDA' } as const;

/** The council's key targets: text tables, one row cut in two by a page break. */
export const goals: Page = {
  name: 'Nyckelmål 2023',
  widths: [24, 26, 30, 24, 34],
  landscape: true,
  blocks: [
    heading('Utfallet för nyckelmålen 2023', 1),
    prose(
      'I förhållande till stadsfullmäktige bindande nyckelmål för 2023 vilka baserar sig på stadsstrategin och tyngdpunkterna för verksamheten samt en verksamhetsplan för hur nyckelmålen ska uppnås',
    ),
    heading('Stadskanslicentralens tyngdpunkter för verksamheten'),
    heading('1. LIVSKRAFTIG STAD', 3),
    table({
      look,
      header: [
        [
          'CENTRALENS NYCKELMÅL (1 ÅR)',
          'Nyckelmål på ansvarsområdesnivå (nämndnivå)',
          'Åtgärdsplan / Tillvägagångssätt',
          'Ansvarig nämnd / person',
          'Utfall 2023',
        ],
      ],
      rows: [
        section('I staden finns över 15 000 invånare i slutet av 2024.'),
        line(
          'Vi ökar stadens välkändhet. Vi påverkar skapande av en positiv helhetsbild.',
          'En positiv stadsbild. En positiv bild som arbetsgivare.',
          'Bostadsmässan, utvecklande av rekryteringskanaler, varumärkeshandbok.',
          'Stadsstyrelsen, stadsdirektören, personalchefen, den kommunikations- och marknadsföringssakkunniga',
          'Vi marknadsförde Lovisa som boende- och besöksplats under Bostadsmässan, Resemässan och Vårmässan samt via olika underrättelse- och kommunikationskanaler.\nVi har börjat använda tjänsten Urasivu (karriärsida) på Kuntarekry för att närmare kunna presentera stadens olika tjänster.\nUtarbetandet av varumärkeshandboken sköts upp till 2024.',
        ),
        section(
          'Vi främjar turismen och bibehåller livskraften i hela kommunen genom att upprätthålla och utveckla styrkorna i alla kommunens delar.',
        ),
        line(
          'Vi utnyttjar bostadsmässan för att förbättra Lovisas synlighet och välkändhet.',
          'Synlighet i de nationella medierna.',
          'Meddelanden, evenemang och marknadsföringskampanjer.',
          'Kommunikationsteamet i samarbete med bostadsmässorganisationen och de övriga centralerna',
          'Vi ökade Lovisas synlighet genom meddelanden, reklam och evenemang (bland annat kronprinsessan Victorias besök) samt kampanjer (bland annat Ljuvliga Lovisa, ylletröjan Lovisa-dropparna).',
        ),
        section('Vi upprätthåller en balanserad ekonomi och en moderat lånestock.'),
        line(
          'Vi håller budgeten balanserad så att vi beaktar strukturella och ekonomiska ändringar.',
          'Vår verksamhet och ekonomi är i balans.',
          'Effektiv uppföljning och utveckling av rapportering av ekonomin med beaktande av ekonomiska ändringar.',
          'Stadsdirektören, ekonomidirektören',
          'Vi höll oss inom budgeten beaktande strukturella ändringar.',
        ),
        line(
          'Vi fokuserar på att verksamheten är effektiv, produktiv och ekonomisk.',
          'Vi gör rätta saker i rätt tid. Vi ger stöd för att centralens grundläggande uppgifter blir utförda.',
          'Vi utarbetar och uppdaterar anvisningar. Vi utvecklar interna processer och tillvägagångssätt, kommunikation, arbetsanvisningar, arbetsfördelning och våra rådgivningstjänster.',
          'Centralens chefer',
          'Vi delade på nytt arbetsuppgifter och ansvar. Behovet av enskilda upphandlingsavtal utvärderades och vi ger upp andra än nödvändiga avtal.',
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
          'Utfall 2023',
        ],
      ],
      rows: [
        section('I en barnvänlig kommun beaktar vi barnets fördel i vår all verksamhet.'),
        line(
          'Vi förverkligar verksamhetsplanen för den Barnvänliga',
          'Vi förverkligar för vår del verksamhetsplanen för den Barnvänliga',
          'Presentationen av den Barnvänliga kommunen ska tilläggas i introduktionsanvisningen för stadens personal.',
          'Personalchefen och arbetshälsokoordinatorn\nDen kommunikations-',
          'Vi gjorde en presentationsvideo om den',
        ),
        line(
          'kommunen och välfärdsplanen för barn och unga.',
          'kommunen och välfärdsplanen för barn och unga.',
          'Vi deltar i att utarbeta en kommunikationsplan för den Barnvänliga kommunen.',
          'och marknadsföringssakkunniga',
          'Barnvänliga kommunen för personalen.\nVi deltog i utarbetandet av kommunikationsplanen.',
        ),
      ],
    }),
    heading('4. SMIDIGT BESLUTSFATTANDE', 3),
    table({
      look,
      header: [
        [
          'CENTRALENS NYCKELMÅL (1 ÅR)',
          'Nyckelmål på ansvarsområdesnivå (nämndnivå)',
          'Åtgärdsplan / Tillvägagångssätt',
          'Ansvarig nämnd / person',
          'Utfall 2023',
        ],
      ],
      rows: [
        section('Beslutsprocessen är kunnig, förutsägbar, öppen och respektfull.'),
        line(
          'Vårt beslutsfattande är kunnigt, smidigt, förutsägbart, öppet och transparent.\nVi uppgör en årsklocka för ärenden som behandlas i stadsfullmäktige.',
          'Årsklockan är i bruk och gör processen för beredning och beslutsfattande av ärenden smidigare.\nI årsklockan ingår åtgärder som involverar invånare (t.ex. enkäter, diskussionsmöten).',
          'Vi koordinerar beredningen och beslutsfattandet av ärenden.',
          'Stadens ledningsgrupp, centralens tjänsteinnehavare',
          'Vi har utarbetat stadsfullmäktiges årsklocka men ännu inte infört i den åtgärder för att delaktiggöra invånarna.',
        ),
        section(
          'Vi informerar om aktuella ärenden via olika kanaler. Vi är lyhörda till kommuninvånarnas åsikter och önskemål samt skapar möjligheter för delaktighet.',
        ),
        line(
          'Vi använder både traditionella informationskanaler och sociala medier på ett mångsidigt sätt för att nå så många mottagare som möjligt.\nVi möjliggör dialog.\nVi skapar en modell för deltagande budgetering och prövar på det.\nVi utvecklar den central-',
          'Vi koordinerar stadens kommunikation och stöder centralernas kommunikation.\nVi prövar på modellen för deltagande budgetering under budgetåret 2024.',
          'Vi gör upp en modell för deltagande budgetering.',
          'Förvaltningsdirektören, ekonomidirektören, den kommunikations- och marknadsföringssakkunniga',
          'Vi koordinerade stadens kommunikation över flera kanaler och stödde centralernas kommunikationsåtgärder.\nVi uppgjorde en modell för deltagande budgetering. Vi genomförde processen i början av 2023.',
        ),
        line('specifika informeringen i den mån resurserna tillåter.'),
        section('Konsekvensbedömning är en naturlig del av beslutsberedningen.'),
        line(
          'Konsekvensbedömningsmallarna är i användning.',
          'Konsekvensbedömningsmallarna är i användning.',
          'Vi gör konsekvensbedömningar i ärenden som lämpar sig för bedömningen, och de gjorda bedömningarna framgår av beredningstexter.',
          'Centralens chefer',
          'Mallarna för konsekvensbedömning är i användning, men under året förekom det inte behov av att göra bedömningar för ärenden som bereddes inom vår central.',
        ),
        section('I beslutsfattandet beaktar vi hållbar utveckling och vi är en kolneutral stad år 2035.'),
        line(
          'Vi påbörjar vidtagandet av åtgärderna inom ramen för Covenant of Mayors.',
          'Vi främjar stadens klimatåtgärder.',
          'Vi vidtar för vår del de överenskomna åtgärderna.',
          'Centralens chefer',
          'Enligt ett beslut av stadsfullmäktige i mars gick vi med i nätverket HINKU. Under hösten deltog vi i tre klimatverkstäder i vilka kolneutralitetsrelaterade åtgärder planerades.',
        ),
        section('Tvåspråkigheten är livskraftig.'),
        line(
          'Vi ger service på båda språken.',
          'Vi ger service på båda språken.',
          'Vi stöder personalen i att använda båda språken.',
          'Centralens chefer',
          'Vi stödde personalen i användningen av bägge språken genom att möjliggöra språkundervisning efter behov.',
        ),
      ],
    }),
    heading('5. EN UPPSKATTAD PERSONAL', 3),
    table({
      look,
      header: [
        [
          'CENTRALENS NYCKELMÅL (1 ÅR)',
          'Nyckelmål på ansvarsområdesnivå (nämndnivå)',
          'Åtgärdsplan / Tillvägagångssätt',
          'Ansvarig nämnd / person',
          'Utfall 2023',
        ],
      ],
      rows: [
        section('Vi främjar personalens välfärd, trivsel och arbetsförmåga i all vår verksamhet.'),
        line(
          'Vi tar i användning nya sätt för att förstärka personalens resurser och för att hantera arbetets belastning.',
          'Vi satsar på förebyggande åtgärder.',
          'En arbetsplats där sinnet mår bra: Vi vidtar de överenskomna åtgärder. Vi ansöker om utmärkelsen En arbetsplats där sinnet mår bra.\nVi gör affischer i team inom ramen för Fram med värdefullt arbete.',
          'Centralens chefer',
          'Vi inledde de åtgärder som anknyter till En arbetsplats där sinnet mår bra, men med anledning av personalbyten ansöktes inte märke för En arbetsplats där sinnet mår bra.\nPersonalen gjorde på våren affischer i team inom ramen för Fram med värdefullt arbete, och de publicerades på stadens intranät.',
        ),
        section(
          'Omfattningen och kompetensen av vår personal är dimensionerad i relation till uppgifterna. Tillräckligt med tid reserveras för chefsuppgifterna.',
        ),
        line(
          'Enligt personalenkäten upplever minst 80 procent av de anställda och cheferna att de har tillräckligt med tid att utföra arbetsuppgifterna.\nEnligt resultaten i personalenkäten upplever minst 80 procent att de kan utnyttja sin kunskap och sina färdigheter i sitt arbete.',
          'Enligt personalenkäten upplever minst 80 procent av de anställda och cheferna att de har tillräckligt med tid att utföra arbetsuppgifterna.\nEnligt resultaten i personalenkäten upplever minst 80 procent att de kan utnyttja sin kunskap och sina färdigheter i sitt arbete.',
          'Vi satsar på gemensam planering och prioritering av arbeten och hur arbetsmängden på förhand kan beräknas. Utfallet är 2022 cirka 50 procent.\nEnligt resultaten i personalenkäten 2022 upplever cirka 90 procent att de kan utnyttja sin kunskap och sina färdigheter i sitt arbete.',
          'Centralens chefer',
          'Vi ägnade uppmärksamhet åt gemensam planering, prioritering och framförhållning inom centralen. Av svararna upplevde 60 procent att de inte hade tid att få sitt arbete gjort.\nEnligt resultaten i personalenkäten 2023 upplevde cirka 90 procent av de anställda att de kan utnyttja sin kunskap och sina färdigheter i sitt arbete.',
        ),
        section('Varje anställd upplever sig vara hörd och arbetet utvecklas i samarbete med personalen.'),
        line(
          'Enligt resultaten i personalenkäten upplever minst 80 procent att de kan inverka på sitt eget arbete.',
          'Enligt resultaten i personalenkäten upplever minst 80 procent att de kan inverka på sitt eget arbete.',
          'Enligt resultaten i personalenkäten 2022 upplever cirka 80 procent att de kan inverka på sitt eget arbete.',
          'Centralens chefer',
          'Enligt resultaten i personalenkäten 2023 upplevde cirka 81 procent av de anställda att de kan inverka på sitt eget arbete.',
        ),
        section(
          'Arbetets mål och syften uppgörs tillsammans med personalen och årligen utvärderas tidsenligheten och funktionen av arbetsbeskrivningarna, arbetsuppgifterna och arbetsprocesserna.',
        ),
        line(
          'Arbetsbeskrivningarna är á jour.\nVi har fört utvecklingssamtal med alla anställda.',
          'Arbetsbeskrivningarna är á jour.\nVi har fört utvecklingssamtal med alla anställda.',
          'Vi ser till att alla anställda har arbetsbeskrivningar som är á jour.\nFörda utvecklingssamtal antecknas i Populus.',
          'Centralens chefer',
          'Varje anställds/ tjänsteinnehavares arbetsbeskrivningar är à jour.\nUtvecklingssamtal har förts med varje anställd/tjänsteinnehavare.',
        ),
        section('Vi ger stöd till personalen i en värld och arbetsmiljö som är i förändring.'),
        line(
          'Utbildningen är planenlig och motsvarar behoven.',
          'Vi kartlägger planenligt personalens utbildningsbehov.',
          'Vi utarbetar en egen utbildningsplan för centralen som baserar sig på de prioriterade områden som teamen kommit överens om.',
          'Centralens chefer',
          'Beredningen av centralens utbildningsplan har inletts, men på grund av personalbyten har planen inte färdigställts.',
        ),
      ],
    }),
  ],
};
