import type { TableKind } from '../model/table';
import { plainWords } from './words';

/** Tables of words with a figure here and there, known by the words of their header row. */
const FIRST: readonly (readonly [TableKind, RegExp])[] = [
  ['indicators', /indikator|nyckeltal|mittari|tunnusluku|indicator/],
  ['activities', /aktivitet|åtgärd|toimenpide|activit/],
  ['goals', /nyckelmål|nämndmål|enhetsmål|^mål|målsättning|tavoite|goal/],
];

const OTHERS =
  /startdatum|slutdatum|avvikelse|årsmål|periodicitet|^period$|periodens utfall|utfall\s+män|utfall\s+kvinnor|utfall vb|prognos helår|ansvarig|åtgärd|tillvägagångssätt|nyckelmål|^utfall|indikator|aktivitet|aloitus|päättymis|vastuu|toteuma|tavoitetaso|mittari|toimenpide|start date|end date|responsible|target/;

/** Which register a header row opens, or null where it opens none. */
export function registerOf(cells: readonly string[]): TableKind | null {
  const words = cells.map((cell) => plainWords(cell.replace(/-\s*\n\s*/g, '')).replace(/\/ /g, '/'));
  const first = words[0] ?? '';
  if (first.length > 60) return null;
  const kind = FIRST.find(([, pattern]) => pattern.test(first))?.[0] ?? null;
  return kind && words.slice(1).some((word) => word.length < 60 && OTHERS.test(word)) ? kind : null;
}
