import type { TableKind } from '../../model/kinds';
import { plainWords } from '../words/words';

/** Tables of words with a figure here and there, known by the words of their header row. */
const FIRST: readonly (readonly [TableKind, RegExp])[] = [
  ['indicators', /indikator|nyckeltal|mittari|tunnusluku|indicator/],
  ['activities', /aktivitet|åtgärd|toimenpide|activit/],
  ['goals', /nyckelmål|nämndmål|enhetsmål|^mål|målsättning|tavoite|goal/],
];

const OTHERS =
  /startdatum|slutdatum|avvikelse|årsmål|^mål(?:värde|tal)?(?: 20\d\d)?$|^status$|^måluppfyllelse$|periodicitet|^period$|periodens utfall|utfall\s+män|utfall\s+kvinnor|utfall vb|prognos helår|ansvarig|åtgärd|tillvägagångssätt|nyckelmål|^utfall|indikator|aktivitet|aloitus|päättymis|vastuu|toteuma|tavoitetaso|^tavoite(?: 20\d\d)?$|ennuste|mittari|toimenpide|start date|end date|responsible|target/;

/** A number or a mark that stands before the name. */
const NUMBERING = /^(?:nr|nro|no|id|kod|koodi|#)\.?$/;

/** Which register a header row opens, or null where it opens none. */
export function registerOf(cells: readonly string[]): TableKind | null {
  const all = cells.map((cell) => plainWords(cell.replace(/-\s*\n\s*/g, '')).replace(/\/ /g, '/'));
  const words = all.length > 2 && NUMBERING.test(all[0] ?? '') ? all.slice(1) : all;
  const first = words[0] ?? '';
  if (first.length > 60) return null;
  const kind = FIRST.find(([, pattern]) => pattern.test(first))?.[0] ?? null;
  if (!kind || !words.slice(1).some((word) => word.length < 60 && OTHERS.test(word))) return null;
  // Investments and measures with a budget are amounts, whatever they are called.
  if (kind === 'activities' && words.some((word) => /^(?:budget|talousarvio)/.test(word))) return null;
  const measured = /^(?:indikator|nyckeltal|mittari|tunnusluku|indicator)/.test(words[1] ?? '');
  return kind === 'goals' && measured && words.length > 2 ? 'indicators' : kind;
}
