import type { GoalRemark } from '../../engine/model/goal-remark';
import type { Status } from '../../engine/model/goals';
import { goalWriting } from '../goal-writing';
import { shortName } from '../measures';
import type { FindingText } from '../texts';

const { say, percent, list } = goalWriting('sv', 'och', (n) => `${String(n)} till`);

const STATUS: Readonly<Record<Status, string>> = {
  fully: 'helt',
  partly: 'delvis',
  not: 'ej',
  none: 'ej bedömd',
};

export function goalRemark(message: GoalRemark): FindingText {
  const name = shortName(message.label);
  switch (message.key) {
    case 'forecast-crosses-target':
      return {
        title: message.hopeful
          ? `${name}: prognosen når målet, utfallet gör det inte`
          : `${name}: utfallet når målet, prognosen gör det inte`,
        body: `Utfallet hittills är ${say(message.outcome)}, prognosen ${say(message.forecast)} och målet ${say(message.target)}. ${
          message.explained
            ? 'Analysen finns på raden.'
            : 'Skriv vad som ska ändras under resten av året, eller se över prognosen.'
        }`,
      };
    case 'missed-without-analysis':
      return {
        title: `${name}: målet nås inte och analys saknas`,
        body: `${message.byForecast ? 'Prognosen' : 'Utfallet'} är ${say(message.basis)} och målet ${say(message.target)}. Andra rader har en analys, den här har ingen. Skriv varför målet inte nås och vad som görs.`,
      };
    case 'indicator-scale':
      return {
        title: `${name}: värdena står i olika skalor`,
        body: `I kolumnen ${message.column} står ${say(message.stated)}, men de andra värdena på raden ligger nära ${say(message.other)}. Skriv alla i samma skala, annars kan de inte jämföras.`,
      };
    case 'total-outside-sexes':
      return {
        title: `${name}: totalen ligger utanför män och kvinnor`,
        body: `Totalen är ${say(message.total)}, men män har ${say(message.men)} och kvinnor ${say(message.women)}. Totalen måste ligga mellan dem.`,
      };
    case 'total-equals-one-sex':
      return {
        title: `${name}: totalen är lika med värdet för ett av könen`,
        body: `Totalen är ${say(message.total)}, män har ${say(message.men)} och kvinnor ${say(message.women)}. Det stämmer bara om det ena könet är få till antalet.`,
      };
    case 'indicator-unit':
      return {
        title: `${name}: två enheter på samma rad`,
        body: `I kolumnen ${message.column} står ${message.unit}, på andra ställen på raden ${message.other}. Skriv samma enhet överallt.`,
      };
    case 'unit-on-some':
      return {
        title: 'Enheten står bara vid några av värdena',
        body: `Vi läser alla värden på raden i samma enhet. Det gäller ${list(message.lines)}.`,
      };
    case 'unit-without-measure':
      return {
        title: `${name}: enheten är inte hel`,
        body: `${message.unit} säger vad som mäts men inte i vilket mått. Skriv kg eller ton.`,
      };
    case 'target-missing':
      return {
        title: `${name}: mål saknas`,
        body: 'Raden har varken eget mål eller mål från fullmäktige, och kan därför inte bedömas. Skriv målet.',
      };
    case 'own-target-missing':
      return {
        title: `${name}: eget mål saknas`,
        body: `Fullmäktiges mål är ${say(message.council)}. Skriv det egna målet, eller att fullmäktiges gäller.`,
      };
    case 'indicator-unanswered':
      return {
        title: `${name}: varken utfall eller prognos`,
        body: message.explained
          ? 'Raden kan inte bedömas ännu. Analysen säger mer.'
          : 'Raden kan inte bedömas. Fyll i utfall eller prognos, eller skriv när värdet kommer.',
      };
    case 'direction-unknown':
      return {
        title: `${name}: är högre eller lägre bättre?`,
        body: `Värdet är ${say(message.basis)} och målet ${say(message.target)}. Vi kan inte se om målet är en nivå att nå eller ett tak. Raden bedöms när du har svarat.`,
      };
    case 'complement-answered':
      return {
        title: `${name}: utfallet gäller dem som svarade nej`,
        body: `Utfallet anger att ${percent(message.said)} inte gör det som målet gäller. Då gör ${percent(message.complement)} det${message.target ? `, och målet är ${percent(message.target)}` : ''}.`,
      };
    case 'activity-overdue':
      return {
        title: `${name}: slutdatum har passerat`,
        body: `Slutdatum var ${message.end} och perioden går till ${message.periodEnd}, men ingen avvikelse är angiven. ${
          message.explained
            ? 'Texten beskriver arbetet; skriv också om aktiviteten är klar.'
            : 'Skriv om aktiviteten är klar eller försenad.'
        }`,
      };
    case 'activity-postponed':
      return {
        title: message.cancelled
          ? `${name}: texten säger att aktiviteten inte genomförs`
          : `${name}: texten anger ett senare slut än raden`,
        body: `I texten står: "${message.words.replace(/[.]$/, '')}". ${message.end === null ? 'Raden anger ingen avvikelse' : `På raden står slutdatum ${message.end} utan avvikelse`}. Ändra raden eller markera avvikelsen.`,
      };
    case 'activity-ends-before-start':
      return {
        title: `${name}: slutdatum ligger före startdatum`,
        body: `Startdatum är ${message.start} och slutdatum ${message.end}. Ett av dem är fel.`,
      };
    case 'activity-ends-early':
      return {
        title: `${name}: ska pågå under året men slutar i början av det`,
        body: `Slutdatum är ${message.end}, men texten säger under året. Kontrollera om årets slut menas.`,
      };
    case 'goal-contradicts-children': {
      const { children, differing } = message;
      const goal = name === '' ? 'Målet' : name;
      const all = differing === children;
      const unlike =
        children === 1 ? 'målet under är det inte' : `${all ? 'målen' : 'alla mål'} under är det inte`;
      const who =
        children === 1
          ? 'Målet'
          : all
            ? `Alla ${String(children)} mål`
            : `${String(differing)} av ${String(children)} mål`;
      return {
        title: `${goal}: bedömt ${STATUS[message.status]}, men ${unlike}`,
        body: `${who} under har en ${message.better ? 'högre' : 'lägre'} bedömning. ${
          message.explained
            ? 'Målets egna indikatorer som inte nås kan förklara det.'
            : 'Skriv varför bedömningen är en annan.'
        }`,
      };
    }
  }
}
