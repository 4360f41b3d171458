import type { Finding } from '../model/finding';
import type { PlacedLine } from '../reading/lines/lines';
import { isTotalLabel, labelWords, standardLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';

/** A line by the name that the checks gave it where the source has the name of another line on it. */
export interface NamedLine extends PlacedLine {
  readonly printed?: string;
}

/** The lines of a table as what they are: the sums and the order of the form name those whose labels are displaced. */
export function namedLines({ lines, table }: ReadTable, findings: readonly Finding[]): NamedLine[] {
  const names = new Map(
    findings.flatMap(({ message, cell, table: id }) =>
      message.key === 'label-displaced' && id === table.id ? [[cell.row, message.suggested] as const] : [],
    ),
  );
  return lines.map((line) => {
    const label = names.get(line.row);
    const standard = label === undefined ? null : standardLine(label);
    if (label === undefined || !standard) return line;
    const role = standard.side === 'result' || isTotalLabel(label) ? 'total' : 'detail';
    return {
      ...line,
      label,
      words: labelWords(label),
      standard: standard.id,
      side: standard.side,
      role,
      printed: line.label,
    };
  });
}
