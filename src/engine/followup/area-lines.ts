import type { FollowUpLine } from '../model/follow-up';
import { labelWords } from '../reading/lines/lines';

/** The measures of an area, its net last. */
export const MEASURES = ['revenue', 'either', 'cost', 'result'] as const;

export type Measure = (typeof MEASURES)[number];

export interface AreaWords {
  readonly revenue: string;
  readonly cost: string;
  readonly net: string;
  readonly total: string;
}

export function areaKey(name: string): string {
  return `area:${labelWords(name)}`;
}

export function wordOf(measure: Measure, words: AreaWords): string {
  return measure === 'revenue' ? words.revenue : measure === 'cost' ? words.cost : words.net;
}

/** The net is the sum of what stands above it, also where the source shows none. */
export function withNet(lines: readonly FollowUpLine[], key: string, words: AreaWords): FollowUpLine[] {
  const parts = lines.filter((line) => !line.key.endsWith('|result'));
  const net = lines.find((line) => line.key.endsWith('|result'));
  const cost = parts.find((line) => line.key.endsWith('|cost'));
  return [
    ...parts,
    {
      key: `${key}|result`,
      label: words.net,
      kind: 'total',
      side: 'result',
      figures: net?.figures ?? {},
      parts: parts.map((line) => line.key),
      measuredBy: cost?.key ?? null,
    },
  ];
}
