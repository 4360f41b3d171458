import { heading, line, note, prose, type Page } from './model';
import { GOAL_WIDTHS, activities, indicators, indicatorsAgain } from './servicenamnden-tables';

/** Goals, their indicators and activities; a label goes on after the page break that cuts its row. */
export const goals1: Page = {
  name: 'Mål 1',
  widths: GOAL_WIDTHS,
  landscape: true,
  blocks: [
    heading(
      'KF:s inriktningsmål: 1. Ett Stockholm som håller samman med en stark och jämlik välfärd i hela staden',
      1,
    ),
    prose('Uppfylls helt'),
    heading(
      'KF:s mål för verksamhetsområdet: 1.1 Alla barn och ungdomar ska ges möjlighet till jämlika uppväxtvillkor och trygghet samt en rik fritid',
      2,
    ),
    prose('Uppfylls helt'),
    activities([
      line(
        'Kulturnämnden ska i samarbete med stadsdelsnämnderna och servicenämnden utreda möjligheter för att öka antalet kolloplatser',
        '2023-01-01',
        '2023-06-30',
        '',
      ),
      note(
        'Analys\nVerksamhetsområde upphandling och inköp har bistått kulturförvaltningen med statistik och information som till exempel uppgifter om ersättningen till kolloarrangörerna och dess utveckling.',
      ),
    ]),
    heading(
      'Nämndmål: Servicenämnden skapar förutsättningar för att ge barn och elever goda möjligheter och lika villkor.',
      3,
    ),
    prose('Uppfylls helt'),
    indicators([
      line(
        'Andel medborgare som är nöjda med service och tillgänglighet gällande barn- och skolfrågor ska vara hög och stabil.',
        '87',
        '',
        '',
        '77',
        '',
        '85 %',
        '',
        '2023',
      ),
      line(
        'I centralupphandlingar som berör stadens förskolor ställs krav i enlighet med kemikaliesmart förskola i Kemikalieplanen.',
        '100',
        '',
        '',
        '100',
        '100',
        '100 %',
        '',
        'Tertial 2 2023',
      ),
    ]),
    heading(
      'KF:s mål för verksamhetsområdet: 1.2 Alla barn ska ges likvärdig möjlighet till utveckling och lärande i förskolan och skolan',
      2,
    ),
    prose('Uppfylls helt'),
    heading(
      'Nämndmål: Servicenämnden bidrar till att staden kan öka andelen utbildad personal inom förskolan och skolan.',
      3,
    ),
    prose('Uppfylls helt'),
    indicators([
      line(
        'Antal stadsdelsförvaltningar som anlitar serviceförvaltningen rekryterings tjänster för rekrytering av utbildad personal inom verksamhetsområde förskola ska öka',
        '10',
        '',
        '',
        '',
        '',
        '11',
        '',
        '2023',
      ),
    ]),
    heading(
      'KF:s mål för verksamhetsområdet: 1.3 Stockholms stad ska ge stöd och omsorg där behoven är som störst',
      2,
    ),
    prose('Uppfylls helt'),
    activities([
      line(
        'Servicenämnden ska i samarbete med socialnämnden och i samråd med stadsdelsnämnderna utreda Kontaktcenter som en väg in för alla Stockholmare inom det sociala området',
        '2023-01-01',
        '2023-12-31',
        '',
      ),
    ]),
    heading(
      'Nämndmål: Servicenämnden ger likvärdig, tillgänglig och kvalificerad information och vägledning i frågor inom det sociala området',
      3,
    ),
    prose('Uppfylls delvis'),
    indicators([
      line(
        'Andel medborgare som är nöjda med service och tillgänglighet gällande funktionshinder och överförmyndarfrågor ska vara hög och stabil.',
        '77',
        '',
        '',
        '81',
        '80',
        '85 %',
        '',
        '2023',
      ),
      note(
        'Analys\nÅrsmålet bedöms inte nås då Kontaktcenter ser en fortsatt ökad efterfrågan i samtalen från gode män, förvaltare och förmyndare i form av utbildning, med flera följdfrågor om hur uppdragen ska utföras. Likaså har handläggningstiderna ökat markant hos överförmyndarförvaltningen. I utvecklingsarbete med processgränssnitt som anger att Kontaktcenter i högre utsträckning ska hänvisa vidare till överförmyndarförvaltningen och enbart svara på enkla, återkommande frågor kommer troligen kötiderna hos Kontaktcenter minska men trycket på överförmyndarförvaltningens telefonlinjer och mejl öka.',
      ),
      line(
        'Antal stadsdelsförvaltningar som uppger Kontaktcenter som sin första kontakt',
        '2',
        '',
        '',
        '',
        '',
        '4',
        '',
        '2023',
      ),
      indicatorsAgain,
      line('gällande information och vägledning om funktionshinderfrågor'),
      note(
        'Analys\nI syfte att öka antal stadsdelsförvaltningar som uppger Kontaktcenter som sin första kontakt har Kontaktcenter och stadsdelsförvaltningarnas beställarenheter dialog om ett fördjupat samarbete. Syftet är bla att frigöra tid för handläggare inom funktionsnedsättning- och socialpsykiatri till förmån för en mer person nära handläggning och kvalificerade arbetsuppgifter. Att fler stadsdelsförvaltningar nyttjar stadens gemensamma Kontaktcenter skulle även kunna generera ett mer resurseffektivt arbetssätt som gynnar den ekonomiska utmaning verksamheterna har.',
      ),
    ]),
    activities([
      line(
        'Förvaltningen ska genomföra upphandling av ett systemstöd som stöder hela stadens beställningsprocess av persontransporter',
        '2022-01-01',
        '2023-12-31',
        '',
      ),
      note(
        'Analys\nUpphandlingen genomförs som ett avrop mot stadens avtal för programvaror och tjänster. Förhandling med leverantör pågår fortfarande och andra alternativ utreds. Aktiviteten förlängs därför till årsskiftet.',
      ),
      line(
        'Förvaltningen ska implementera nytt systemstöd samt nya arbetssätt för stadens beställningsprocess av persontransporter.',
        '2023-01-01',
        '2023-12-31',
        '',
      ),
      note(
        'Analys\nEtt implementeringsprojekt förbereds och planeras inom förvaltningen i avvaktan på avropssvar.',
      ),
      line(
        'Förvaltningen ska inför lansering av stadens nya intranät tillgänglighetsanpassa förvaltningens publicerade information på intranät och kundwebben enligt gällande lagkrav',
        '2022-01-01',
        '2023-12-31',
        '',
      ),
    ]),
    heading(
      'KF:s mål för verksamhetsområdet: 1.4 Stockholm ska vara en bra stad att åldras i - med god omsorg och stor trygghet',
      2,
    ),
    prose('Uppfylls helt'),
    heading(
      'Nämndmål: Servicenämnden ger likvärdig, tillgänglig och kvalificerad information och vägledning i frågor om äldreomsorg',
      3,
    ),
    prose('Uppfylls delvis'),
    indicators([
      line(
        'Andel medborgare som är nöjda med service och tillgänglighet gällande äldreomsorgsfrågor ska vara hög och stabil.',
        '82',
        '',
        '',
        '85',
        '85',
        '85 %',
        '',
        '2023',
      ),
      note(
        'Analys\nFörvaltningen har märkt ett ökat behov från invånare om att komma i kontakt med staden. Längre handläggningstider hos stadsdelsförvaltningarna och ett ökat inflöde till Äldre direkt, om bland annat nya ärenden och utökning av insatser, genererar sammantaget något lägre tillgänglighet vilket kan påverka invånarens nöjdhet. Likaså har staden ett fortsatt problem med driftstörningar där samtal hos Äldre direkt bryts och kopplas bort från kön vilket stort påverkar invånarens nöjdhet. Åtgärder som rekrytering och utbildning pågår vid vakanser samt utveckling av effektivare arbetssätt för att säkerställa hög service och tillgänglighet. Indikator Periodens utfall',
      ),
      line(
        'Antal stadsdelsförvaltningar som uppger Äldre Direkt som sin första kontakt gällande information och vägledning om äldreomsorgsfrågor.',
        '9',
        '',
        '',
        '11',
        '',
        '11',
        '',
        '2023',
      ),
      note(
        'Analys\nÄldre direkt är en obligatorisk tjänst som informerar och vägleder samtliga stockholmare inom stadens äldreomsorg. Att använda Äldre direkt som en väg in för beställarenheterna på stadsdelsförvaltningarna är valbart. I nuläget använder nio av elva stadsdelar Äldre direkt som första linjen för att avlasta beställarenheterna och frigöra tid för mer person nära handläggning och kvalificerade arbetsuppgifter. Dialogen med alla stadsdelsförvaltningarna fortsätter gällande att utveckla kommunikationsvägarna inom området och målet är att samtliga ska ange Äldre Direkt som första väg in gällande äldreomsorgsfrågor. Förvaltningens Kontaktcenter samarbetar med äldreförvaltningen i att utreda och motivera de stadsdelsförvaltningar som ännu inte anger Äldre Direkt som första väg in i kontakten med stadens äldreomsorg. Detta för att bidra till likställd tillgänglighet och kontakthantering i staden.',
      ),
    ]),
    heading(
      'KF:s mål för verksamhetsområdet: 1.5 Alla stockholmare ska ha tillgång till ett rikt kultur-, idrotts- och föreningsliv',
      2,
    ),
    prose('Uppfylls helt'),
    heading(
      'Nämndmål: Servicenämnden tillhandahåller lättillgänglig information om kulturskolans utbud och verksamhet samt om förutsättningar för genomförande av evenemang och publika händelser i staden',
      3,
    ),
    prose('Uppfylls helt'),
  ],
};
