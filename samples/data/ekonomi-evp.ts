import { type Book, headerAgain, heading, line, prose, type Row, table } from './model';

const TABLE_WIDTHS = [70, 14, 16, 14];
const ACTIVITIES = ['Aktivitet', 'Startdatum', 'Slutdatum'];
const activitiesAgain = headerAgain(...ACTIVITIES);

/** One table on each sheet, the money in the prose only. */
export const ekonomiEvp: Book = {
  file: 'stockholm-ekonomi-evp-2024.xlsx',
  pages: [
    {
      name: 'Verksamhetsåret 2024',
      widths: [100],
      blocks: [
        heading('Verksamhetsåret 2024', 2),
        prose(
          'I beräkningsunderlaget till prislistan 2024 har serviceförvaltningen, i dialog med processägare inom stadsledningskontoret, beräknat priser på obligatoriska bastjänster som avviker från förvaltningens självkostnad. Detta innebär att priserna för verksamhetsområde ekonomis bastjänster inte täcker kostnadsökningar för löneavtalens utfall, ökat personalomkostnadspålägg och indexuppräkningar. Priserna för verksamhetens bastjänster avviker därmed från självkostnadsprincipen enligt regler för ekonomisk förvaltning då samtliga kostnader inte täcks med prissättning 2024. De ansträngda finansiella förutsättningar som råder för staden i stort motiverar tillfällig avvikelse från självkostnad 2023 och 2024. Verksamhetsområdet budgeterar ett nettounderskott för verksamheten om 1,5 mnkr år 2024. Verksamhetens ledning vidtar åtgärder för att uppnå en ekonomi i balans under året. Åtgärderna utgörs bland annat av inköpsrestriktioner och god kostnadskontroll, restriktivitet i utvecklings- och utbildningsinsatser samt restriktivitet vid återbesättande av vakanta tjänster. Det är en utmanande balans att med konstanta basuppdrag minska kostnaderna, hålla ledtider och kvalitet, värna rimlig arbetsbelastning och samtidigt möta kundernas behov av tilläggstjänster.',
        ),
      ],
    },
    {
      name: 'Ekonomi i balans',
      widths: TABLE_WIDTHS,
      blocks: [
        heading('Nämndmål: Servicenämnden har en ekonomi i balans', 2),
        heading('Enhetsmål: Verksamhetsområde ekonomi har en ekonomi i balans.', 3),
        heading('Kommentar', 3),
        prose(
          'Verksamhetsområdet budgeterar ett nettounderskott för verksamheten om 1,5 mnkr år 2024. Verksamhetens ledning vidtar åtgärder för att uppnå en ekonomi i balans under året. Åtgärderna utgörs bland annat av inköpsrestriktioner och god kostnadskontroll, restriktivitet i utvecklings- och utbildningsinsatser samt restriktivitet vid återbesättande av vakanta tjänster. Det är en utmanande balans att med konstanta basuppdrag minska kostnaderna, hålla ledtider och kvalitet, ha rimlig arbetsbelastning och samtidigt möta kundernas behov av tilläggstjänster.',
        ),
        activities([
          line(
            'Alla enheter ska fortsätta utveckla arbetet med tidrapportering av såväl bas- som tilläggstjänster. Målet är att alla medarbetare ska tidrapportera löpande, korrekt och i tid. Detta är nödvändigt för att möjliggöra korrekt fakturering i rätt period och därigenom säkerställa att verksamheten får betalt för utfört arbete och att beräkning av resursbehov baseras på korrekta data.',
            '2024-01-01',
            '2024-12-31',
          ),
        ]),
      ],
    },
    {
      name: 'Administrativa funktioner',
      widths: TABLE_WIDTHS,
      blocks: [
        heading(
          'Nämndmål: Servicenämnden utvecklar och effektiviserar stadens administrativa funktioner.',
          2,
        ),
        indicators([
          line('Antal kundfakturor per årsarbetare (verksamhetsområde ekonomi)', '', '', 'Tertial'),
          line('Antal leverantörsfakturor per årsarbetare (verksamhetsområde ekonomi)', '', '', 'Tertial'),
          line(
            'Serviceförvaltningens NKI (nöjd kund index) gällande bastjänsterna inom verksamhetsområde ekonomi, lön och pension, Kontaktcenter och upphandling och inköp.',
            '67 NKI',
            '',
            'Tertial',
          ),
        ]),
      ],
    },
    {
      name: 'Kundundersökning',
      widths: TABLE_WIDTHS,
      blocks: [
        activities([
          line(
            'Förvaltningen ska genomföra en kundundersökning gällande bastjänsterna för verksamhetsområde ekonomi, lön och pension, Kontaktcenter och upphandling och inköp.',
            '2024-01-01',
            '2024-09-30',
          ),
        ]),
      ],
    },
    {
      name: 'Volymer',
      widths: TABLE_WIDTHS,
      blocks: [
        heading('Enhetsmål: Verksamhetsområde ekonomi effektiviserar stadens ekonomiadministration.', 2),
        indicators([
          line('Antal administrerade andrahandshyresavtal', '86 000', '', 'Tertial'),
          line('Antal andrahandshyresavtal som läggs upp', '2 200', '', 'Tertial'),
          line('Antal familjer vars avgift justerats avseende förskola och fritids', '9 500', '', 'Tertial'),
          line('Antal kundfakturor', '1 730 000', '', 'Tertial'),
          line('Antal leverantörsfakturor', '1 210 000', '', 'Tertial'),
          line('Antal oidentifierade poster i KassaBank', '13 500', '', 'Tertial'),
          line(
            'Intäkter i kr från tilläggstjänster för verksamhetsområde ekonomi.',
            '7 366 000',
            '',
            'Tertial',
          ),
        ]),
      ],
    },
    {
      name: 'Aktiviteter',
      widths: TABLE_WIDTHS,
      blocks: [
        activities([
          line(
            'Avgiftshantering ska genomföra kompetenshöjande insatser genom att införa temaperioder och genomföra workshops i specifika arbetsområden.',
            '2024-01-01',
            '2024-06-30',
          ),
          line(
            'Avgiftshantering ska göra en översyn av arbetssätt i Artvise för att uppnå enhetligt arbetssätt och likvärdighet i hantering.',
            '2024-01-01',
            '2024-11-30',
          ),
          line(
            'Hyresadministrationen ska debitera för nerlagt arbete vid justering/korrigering av enstaka avtal som påverkar tre eller flera månadersaviseringar bakåt i tiden.',
            '2024-01-01',
            '2024-12-31',
          ),
          line(
            'Hyresadministrationen ska genomföra avstämning av leverantörsfakturor i LOIS gällande Försöks- och träningslägenheter åt stadsdelsförvaltningar som köper tilläggstjänsten.',
            '2024-01-01',
            '2024-12-31',
          ),
          line(
            'KassaBank ska i Artvise skapa e-tjänst för kommande inbetalningar för att underlätta kundernas hantering.',
            '2024-01-01',
            '2024-06-30',
          ),
          line(
            'KassaBank ska undersöka möjligheten att få digitala underlag från försäkringskassan.',
            '2023-01-01',
            '2024-12-31',
          ),
          line(
            'Kundansvariga ska se över och vid behov ta fram förslag till uppdaterad hantering och uppföljning av nya uppdrag.',
            '2024-01-01',
            '2024-06-30',
          ),
          line(
            'Kundreskontra ska se över och förbättra processens e-tjänster i Artvise.',
            '2024-01-01',
            '2024-12-31',
          ),
          line(
            'Kundreskontra ska varje månad ta fram konkreta aktiviteter med syften som leder till effektivare hantering, tydlig och lösningsfokuserad kommunikation med våra kunder samt riktade insatser mot slutkunden.',
            '2024-01-01',
            '2024-12-31',
          ),
          activitiesAgain,
          line(
            'Leverantörsreskontra ska utföra konkreta aktiviteter för att säkerställa lika och rätt hantering av vårt uppdrag till våra kunder.',
            '2024-01-01',
            '2024-12-31',
          ),
          line(
            'Redovisning ska gå igenom tilläggstjänster för att se om effektivisering är möjlig.',
            '2024-01-01',
            '2024-12-31',
          ),
          line(
            'Systemförvaltning ska ta fram utbildning för tidrapportering i appen för enklare tidrapportering.',
            '2024-01-01',
            '2024-04-30',
          ),
        ]),
      ],
    },
    {
      name: 'Jobb',
      widths: TABLE_WIDTHS,
      blocks: [
        heading(
          'KF:s mål för verksamhetsområdet: 3.2 I Stockholm ska alla ges möjlighet till ett eget jobb',
          2,
        ),
        indicators([
          line(
            'Antal tillhandahållna platser för feriejobb',
            '4 st',
            'Tas fram av nämnd/styrelse',
            'Tertial',
          ),
          line(
            'Antal tillhandahållna platser för Stockholmsjobb',
            '2 st',
            'Tas fram av nämnd/styrelse',
            'Tertial',
          ),
          line(
            'Antal tillhandahållna praktikplatser för högskolestuderande samt platser för verksamhetsförlagd utbildning',
            '6 st',
            'Tas fram av nämnd',
            'Tertial',
          ),
        ]),
      ],
    },
    {
      name: 'Medarbetare',
      widths: TABLE_WIDTHS,
      blocks: [
        heading(
          'KF:s mål för verksamhetsområdet: 3.4 Medarbetare i Stockholm ska ges goda förutsättningar att göra ett bra jobb',
          2,
        ),
        indicators([
          line('Aktivt Medskapandeindex', '84', '83', 'År'),
          line('Sjukfrånvaro', '6,5 %', 'Tas fram av nämnd/styrelse', 'Tertial'),
          line('Sjukfrånvaro dag 1-14', '2,2 %', 'Tas fram av nämnd/styrelse', 'Tertial'),
        ]),
      ],
    },
    {
      name: 'Arbetssätt',
      widths: TABLE_WIDTHS,
      blocks: [
        heading(
          'Nämndmål: Servicenämnden är en attraktiv arbetsgivare med ändamålsenlig organisation där chefer och medarbetare har förutsättningar att aktivt bidra till förvaltningens utveckling och mål.',
          2,
        ),
        heading(
          'Enhetsmål: Verksamhetsområde ekonomi har en ändamålsenlig organisation där alla anställda aktivt bidrar till verksamhetens utveckling och mål.',
          3,
        ),
        activities([
          line(
            'Alla enheter ska införa ett gemensamt, systematiskt arbetssätt för avvikelsehantering. Syftet är att ge underlag till fortsatt utveckling av verksamheten och våra arbetssätt samt att säkerställa korrekt kvalitet i vår leverans.',
            '2024-01-01',
            '2024-08-31',
          ),
          line(
            'Samtliga ekonomer och berörda medarbetare inom de olika enheterna ska under året få genomföra kunskapsöverföring mellan processerna.',
            '2024-01-31',
            '2024-06-30',
          ),
          line(
            'Verksamheten ska införa inspelning av utbildningar/genomgångar för kompetensutveckling av verksamhetens medarbetare.',
            '2024-01-01',
            '2024-08-31',
          ),
        ]),
      ],
    },
    {
      name: 'Budget 2024',
      widths: [100],
      blocks: [
        heading('Redovisning av ekonomi', 2),
        heading('Resursanvändning', 3),
        prose(
          'I budget 2024 är antalet årsarbetare budgeterat till 94,3, totalt anges 96 personer tillsvidareanställda inom verksamhetsområdet; ekonomiadministratörer, systemadministratörer, handläggare, redovisningsekonomer, systemförvaltare, samordnare (kundansvariga) och verksamhetens chefer.',
        ),
        heading('Budget 2024', 3),
        prose(
          'Serviceförvaltningen Ekonomi är en helt intäktsfinansierad verksamhet och 2024 års budgetomslutning är 78,1 mnkr. Verksamheten följer självkostnadsprincipen där intäkterna ska täcka verksamhetens kostnader. Verksamhetens budgeterade intäkter för året fördelas enligt följande:',
        ),
        prose('bastjänster 70,7 mnkr'),
        prose('tilläggstjänster för förvaltningar 5,8 mnkr'),
        prose('tilläggstjänster för bolag 1,5 mnkr.'),
        prose(
          'Av kostnaderna avser 14,9 mnkr Overhead, det vill säga verksamhetens del av lokalkostnader, nämnd, administration, IT och löpande förbrukning utbildningar mm. Resterande 63,8 mnkr avser personal, verksamhetsområdets ledning, kompetensutveckling, verksamhetsspecifika licenser, personalsociala aktiviteter, med mera.',
        ),
        prose(
          'Årets prognostiserade volymer är 1 210 000 leverantörsfakturor, 1 730 000 kundfakturor, 86 000 administrerade andrahandshyresavtal samt 2 200 stycken upplägg av nya andrahandshyresavtal. För avgiftshanteringen för kommunala förskolor, fritidshem och fritidsklubbar är prognostiserade volymer cirka 64 500 familjer totalt. Kontroll kommer genomföras av de drygt 15 000 familjer (varje barn räknas som en familj) som inte har maxtaxa och prognos för 2024 är att inkomstjustering kommer göras för cirka 9 500 av dessa.',
        ),
      ],
    },
  ],
};

function indicators(rows: Row[]) {
  return table({
    look: { figures: 'numbers', header: 'wrapped', fill: 'E2EFDA' },
    header: [['Indikator', 'Årsmål', 'KF:s årsmål\når 2024', 'Periodicitet']],
    rows,
  });
}

function activities(rows: Row[]) {
  return table({
    look: { figures: 'numbers', header: 'wrapped', fill: 'E2EFDA' },
    header: [ACTIVITIES],
    rows,
  });
}
