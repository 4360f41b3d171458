import type { Explanations } from './words';

export const sv: Explanations = {
  'amended-budget': [
    'Budget efter förändringar ska vara budgeten plus förändringarna.',
    'En tom förändring räknas som noll. Skillnader som ryms i avrundningen är inga fel.',
  ],
  'blank-outcome': [
    'En rad som har budget ska också ha ett utfall, även om det är 0.',
    'En tom cell säger varken att inget har bokförts eller att någon har tittat. Alla tomma celler i en kolumn visas som en iakttagelse. Ett streck räknas som noll.',
  ],
  'budget-differs': [
    'Budgeten för ett år ska vara densamma överallt i arbetsboken, om inte en budgetförändring förklarar skillnaden.',
    'Två tabeller jämförs när de har samma år och samma enhet, samma namn eller många lika belopp, och när de flesta rader är lika.',
  ],
  consolidation: [
    'Områdena ska tillsammans ge helheten. En nämnds rad i ett sammandrag ska vara det som nämndens egen tabell ger, och samma summa ska vara lika i två tabeller.',
    'Jämförelsen görs bara där de flesta ställen redan stämmer. Då är de övriga värda att se på.',
  ],
  'deviation-arithmetic': [
    'Avvikelsen ska räknas på samma sätt i hela kolumnen: utfall − budget, budget − utfall eller effekten på resultatet.',
    'Vilken regel kolumnen följer avgörs av raderna där den stämmer. De rader som inte följer den visas.',
  ],
  'duplicate-row': [
    'Samma rad med samma belopp i alla kolumner räknas dubbelt i summan.',
    'Rader under olika rubriker, eller före och efter en summa, jämförs inte.',
  ],
  'error-value': [
    'En cell i tabellen visar ett fel, till exempel #REF!, där ett belopp ska stå.',
    'Summor som bygger på cellen kan inte kontrolleras förrän formeln är rättad.',
  ],
  'header-contradicts': [
    'En rubrik ska säga vad beloppen under den är.',
    'Tre saker prövas: en avvikelse som räknas åt andra hållet än rubriken säger, en avvikelse i procent som inte kallas så, och två år med exakt samma belopp.',
  ],
  'label-displaced': [
    'Samma radnamn står två gånger, och ordningen i resultaträkningen visar att den ena raden är en annan.',
    'Det händer när namn kopieras nedåt: beloppen stämmer, men raden heter fel. Det visas bara när det finns ett enda svar.',
  ],
  'line-sign': [
    'Intäkter och kostnader har det tecken som tabellen i övrigt ger dem.',
    'En intäkt under noll kan vara en återbetalning eller rättelse. Därför är det alltid en varning, aldrig ett fel.',
  ],
  'memo-exceeds-line': [
    'En varav-rad kan inte vara större än raden den ingår i.',
    'Varav-raden hör till den närmaste raden ovanför som inte själv är en varav-rad. Netton prövas inte.',
  ],
  'missing-figure': [
    'En cell är tom, och de andra beloppen visar vilket belopp som saknas.',
    'Det visas bara när det finns en enda möjlighet: summan brister med just det beloppet, eller två samband kräver samma belopp.',
  ],
  'outcome-over-forecast': [
    'Kostnader som redan är bokförda kan inte vara större än prognosen för hela året.',
    'Utfallet jämförs med prognosen för samma rad och år. Intäkter över prognosen är inget problem.',
  ],
  'prose-contradicts': [
    'Texten bredvid en tabell ska säga samma belopp som tabellen.',
    'Bara enkla meningar läses, som ”underskott på 5,4 mnkr”, och bara där tabellen har just det måttet i en cell.',
  ],
  'required-pace': [
    'Prognosen kräver en helt annan takt under resten av året än hittills.',
    'Det är en upplysning, aldrig ett fel: många intäkter kommer i slutet av året.',
  ],
  'scale-break': [
    'Alla belopp i en tabell ska stå i samma enhet.',
    'Ett belopp visas när det är ungefär tusen gånger större eller mindre än de andra på raden, en kolumn när alla dess belopp är det.',
  ],
  'sum-equals-parts': [
    'En summa ska vara lika med sina delar.',
    'Vilka rader som hör till summan framgår av radernas namn och av beloppen i alla kolumner tillsammans. Det spelar ingen roll om beloppen är inskrivna, inklistrade som text eller beräknade.',
    'Tryckta belopp är avrundade. Bara en skillnad som avrundningen inte kan förklara är ett fel.',
  ],
  'sum-leaves-out-row': [
    'En SUMMA-formel ska ta med alla rader i sitt block.',
    'En rad som infogas strax ovanför summan kommer inte med av sig själv. Varav-rader, rubriker och delsummor hör inte dit.',
  ],
  'text-number': [
    'Ett belopp som är lagrat som text räknas inte med i Excels egna summor.',
    'Det händer lätt när siffror klistras in med mellanslag eller riktigt minustecken. Kontrollen läser beloppet ändå, så de andra kontrollerna störs inte.',
  ],
  'empty-reference': [
    'En formel som räknar med en enskild cell ska peka på ett belopp.',
    'En tom rad eller en text är sällan menad, och formeln pekar då ofta en rad fel. En tom cell på en rad som har andra belopp kan vara avsiktlig och visas inte.',
  ],
  'percent-column': [
    'Ett procenttal ska följa av samma kolumner som de andra procenttalen i sin kolumn.',
    'Vilka kolumner det är framgår av beloppen. Minst tre rader ska stämma, och tre gånger så många som inte stämmer. Både belopp och procenttal läses som avrundade.',
  ],
  'shown-digits': [
    'Cellerna innehåller fler decimaler än de visar.',
    'Summorna stämmer med alla decimaler, men den som räknar ihop siffrorna på papper får en annan sista siffra. Det är en upplysning och inget fel.',
  ],
  'typed-among-formulas': [
    'Där de andra summorna på raden är formler står här ett inskrivet tal.',
    'Det följer inte med när delarna ändras. Det visas bara när alla andra är samma slags formel.',
  ],
  'activity-dates': [
    'En aktivitet slutar efter att den har börjat.',
    'Ett slut före starten är ett fel. Om aktiviteten pågår under året men slutar i januari eller februari är troligen årets slut menat.',
  ],
  'activity-overdue': [
    'En aktivitet vars slutdatum har passerat ska säga hur det gick.',
    'Det visas när både avvikelse och status saknas. Finns det en text på raden är det en upplysning.',
  ],
  'activity-postponed': [
    'När texten flyttar eller ställer in en aktivitet ska raden följa med.',
    'Det visas när texten nämner en tid efter slutdatumet, eller att aktiviteten ställs in, medan raden behåller datumet och inte markerar någon avvikelse.',
  ],
  'complement-answered': [
    'Ett mål om andelen som gör något ska besvaras med samma andel.',
    '”60 procent hade inte tid” läses lätt som 60 av 80, men betyder att 40 procent hade tid.',
  ],
  'direction-unknown': [
    'För att bedöma en indikator måste man veta om mer eller mindre är bättre.',
    'Målet eller namnet säger det oftast. Där inget gör det frågar vi, och svaret sparas i arbetsboken. Det är en upplysning, inget fel.',
  ],
  'forecast-crosses-target': [
    'En prognos som når målet medan utfallet inte gör det behöver ett skäl.',
    'Det visas när raden saknar analys. Med analys, eller när det är tvärtom, är det en upplysning.',
  ],
  'goal-contradicts-children': [
    'Ett mål bedöms i linje med det som står under det.',
    'Det är en varning när målet är helt uppfyllt fast inget mål under det är det, eller tvärtom. Egna indikatorer kan förklara skillnaden; då är det en upplysning.',
  ],
  'indicator-scale': [
    'Alla värden för en indikator ska stå i samma skala.',
    'Ett värde visas när det är ungefär tio, hundra eller tusen gånger större eller mindre än de andra på raden. För antal räknas bara hundra gånger eller mer.',
  ],
  'indicator-unanswered': [
    'En indikator som har ett mål ska ha ett utfall eller en prognos.',
    'Det som mäts en gång om året får vara tomt till dess och är bara en upplysning.',
  ],
  'indicator-unit': [
    'Alla värden för en indikator ska ha samma enhet.',
    'Två olika enheter på en rad är en varning, och raden bedöms då inte. En enhet som bara står vid vissa värden är en upplysning.',
  ],
  'missed-without-analysis': [
    'Ett mål som inte nås ska förklaras, där dokumentet förklarar andra.',
    'Raden bedöms efter prognosen, annars utfallet; vid årets slut bara efter utfallet.',
  ],
  'target-missing': [
    'En indikator ska ha ett mål, sitt eget eller fullmäktiges.',
    'Utan mål kan raden inte bedömas. Där fullmäktiges mål står, eller där de flesta rader saknar mål, är det en upplysning.',
  ],
  'total-outside-sexes': [
    'En andel eller ett index för alla ligger mellan männens och kvinnornas.',
    'Totalen vägs samman av de två och kan inte ligga utanför, bortsett från avrundning. Antal räknas ihop och prövas inte.',
  ],
};
