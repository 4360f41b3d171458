import { address } from '../../engine/model/cell';
import { isGoalRemark } from '../../engine/model/goal-remark';
import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { goalRemark } from './goal-remarks';
import { NUMBER_WRITING, writeAmount } from '../numbers';
import { listed } from '../words';

const write = (value: Parameters<typeof writeAmount>[0]) => writeAmount(value, NUMBER_WRITING.sv);
const inColumn = (column: string) => (column === '' ? 'Här' : `I kolumnen ${column}`);
const list = (names: readonly string[]) => listed(names, 'och', (n) => `${String(n)} till`);

export function remark(message: Remark): FindingText {
  if (isGoalRemark(message)) return goalRemark(message);
  switch (message.key) {
    case 'error-cell':
      return {
        title: `${message.label}: cellen visar ${message.error}`,
        body: `${inColumn(message.column)} visar cellen felet ${message.error} i stället för ett belopp. Summor som bygger på den kan inte kontrolleras. Rätta formeln och kontrollera igen.`,
      };
    case 'label-displaced':
      return {
        title: `${message.label}: raden har fel namn`,
        body: `Namnet finns på två rader i tabellen. Radernas ordning och summan visar att den här raden är ${message.suggested}.`,
      };
    case 'blank-outcome': {
      const rows = message.lines.length === 1 ? '1 rad' : `${String(message.lines.length)} rader`;
      return {
        title: `Utfall saknas på ${rows}`,
        body: `Det finns en budget men inget utfall i kolumnen ${message.column} för ${list(message.lines)}. Fyll i utfallet, eller skriv 0 om inget har bokförts.`,
      };
    }
    case 'line-sign': {
      const side = message.side === 'revenue' ? 'Intäkter' : 'Kostnader';
      const usual = message.usual === 'minus' ? 'med minus' : 'utan minus';
      return {
        title: `${message.label}: ovanligt tecken`,
        body: `${inColumn(message.column)} står ${write(message.stated)}. ${side} skrivs annars ${usual} i tabellen. Är det en rättelse eller återbetalning är allt i sin ordning.`,
      };
    }
    case 'outcome-over-forecast':
      return {
        title: `${message.label}: mer är bokfört än prognosen för året`,
        body: `${inColumn(message.column)} står ${write(message.booked)}, men prognosen för hela året är ${write(message.forecast)} (${message.forecastColumn}). Se över prognosen eller bokföringen.`,
      };
    case 'required-pace':
      return {
        title: `${message.label}: prognosen kräver en annan takt`,
        body: `Efter ${String(message.months)} månader är ${write(message.booked)} bokfört av ${write(message.forecast)} i prognosen (${message.column}). Under resten av året behövs ${write(message.pace)} gånger takten hittills.`,
      };
    case 'text-number':
      return {
        title:
          message.cells === 1
            ? `${message.label}: beloppet är text`
            : `${String(message.cells)} belopp är text`,
        body: `${message.columns === 1 ? inColumn(message.column) : `I ${String(message.columns)} kolumner`} ${message.cells === 1 ? 'är beloppet lagrat som text' : 'är beloppen lagrade som text'}: ${list(message.lines)}. Excel hoppar över text i sina summor. Gör om ${message.cells === 1 ? 'det' : 'dem'} till tal.`,
      };
    case 'text-table':
      return {
        title: 'Beloppen i tabellen är text',
        body: 'Alla belopp i tabellen är lagrade som text. Kontrollen läser dem ändå, men Excel hoppar över dem i sina summor.',
      };
    case 'sum-leaves-out-row':
      return {
        title: `${message.label}: summan utelämnar en rad`,
        body: `${inColumn(message.column)} tar formeln inte med ${list(message.lines)}. Utöka området i formeln, om raden ska ingå.`,
      };
    case 'typed-among-formulas':
      return {
        title: `${message.label}: inskrivet tal bland formler`,
        body: `${inColumn(message.column)} är talet inskrivet, medan cellerna bredvid är formler. Det följer inte med när delarna ändras.`,
      };
    case 'empty-reference':
      return {
        title: `${message.label}: formeln räknar med en cell utan belopp`,
        body: `${inColumn(message.column)} räknar formeln med ${message.address}, som ${message.text === '' ? 'är tom' : `innehåller texten ${message.text}`}. Kontrollera att formeln pekar på rätt rad.`,
      };
    case 'percent-differs':
      return {
        title: `${message.label}: procenttalet stämmer inte`,
        body: `${inColumn(message.column)} står ${write(message.stated)}. Av ${message.of} och ${message.over} blir det ${write(message.expected)}, som på de andra raderna.`,
      };
    case 'shown-digits':
      return {
        title:
          message.cells === 1
            ? `${message.label}: summan ser ut att vara fel`
            : `${String(message.cells)} summor ser ut att vara fel`,
        body: 'Cellerna innehåller fler decimaler än de visar. Beloppen stämmer, men de siffror som visas går inte jämnt upp. Avrunda beloppen om tabellen ska skrivas ut.',
      };
    case 'memo-exceeds-line':
      return {
        title: `${message.label}: större än raden den ingår i`,
        body: `${inColumn(message.column)} står ${write(message.stated)}, men ${message.whole} är bara ${write(message.limit)}. En varav-rad kan inte vara större än raden den ingår i.`,
      };
    case 'duplicate-row':
      return {
        title: `${message.label}: samma rad två gånger`,
        body: 'Raden finns tidigare i tabellen med samma belopp i alla kolumner. Ta bort den ena, om den inte ska räknas två gånger.',
      };
    case 'scale-cell':
      return {
        title: `${message.label}: beloppet kan stå i fel enhet`,
        body: `${inColumn(message.column)} står ${write(message.stated)}, ungefär 1 000 gånger ${message.large ? 'mer' : 'mindre'} än radens andra belopp.`,
      };
    case 'scale-column':
      return {
        title: `${message.column}: kolumnen kan stå i en annan enhet`,
        body: `Alla belopp i kolumnen är ungefär 1 000 gånger ${message.large ? 'större' : 'mindre'} än beloppen bredvid. Skriv alla kolumner i samma enhet, eller ange enheten i rubriken.`,
      };
    case 'prose-contradicts':
      return {
        title: `Texten säger ${write(message.said)} ${message.unit}, tabellen ${write(message.expected)}`,
        body: `${message.label} är ${write(message.expected)} ${message.unit} i tabellen, men texten säger ${write(message.said)} ${message.unit}. Texten kan vara kvar från en tidigare version.`,
      };
    case 'budget-differs':
      return {
        title: `${message.column}: olika belopp i två tabeller`,
        body: `${message.label} är ${write(message.stated)} här och ${write(message.other)} i ${message.otherCell.sheet} ${address(message.otherCell)}. Det gäller ${list(message.lines)}. Har budgeten ändrats ska ändringen framgå.`,
      };
    case 'header-direction':
      return {
        title: `${message.column}: rubriken säger tvärtom`,
        body: `Rubriken säger ${message.said === 'outcome-budget' ? 'utfall minus budget' : 'budget minus utfall'}, men beloppen är räknade åt andra hållet. Ändra rubriken eller tecknen.`,
      };
    case 'header-percent':
      return {
        title: `${message.column}: kolumnen är i procent`,
        body: 'Talen är procent av budgeten och inga belopp, men rubriken säger det inte. Skriv % i rubriken.',
      };
    case 'header-copied':
      return {
        title: `${message.column}: samma belopp som ${message.other}`,
        body: 'Kolumnerna gäller olika år men har exakt samma belopp på alla rader. Kontrollera att rätt år är inlagt.',
      };
  }
}
