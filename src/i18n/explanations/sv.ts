import type { Explanations } from './explanations';

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
    'Två tabeller jämförs när de har samma namn, samma år och samma enhet, och när de flesta rader är lika.',
  ],
  consolidation: [
    'Områdena ska tillsammans ge helheten, och samma summa ska vara lika i två tabeller.',
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
  'typed-among-formulas': [
    'Där de andra summorna på raden är formler står här ett inskrivet tal.',
    'Det följer inte med när delarna ändras. Det visas bara när alla andra är samma slags formel.',
  ],
};
