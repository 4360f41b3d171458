/** A table of the AggreCol benchmark: its name and its strings. The answers in the same record are never read. */
export interface Table {
  readonly file_name: string;
  readonly table_id: string;
  readonly table_array: string[][];
}

/** Which half of the tables one belongs to: the first is for tuning, of the second only totals are read. */
export function halfOf(table: Table): 'dev' | 'check' {
  let hash = 2166136261;
  for (const letter of `${table.file_name}|${table.table_id}`) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  }
  return (hash ^ (hash >>> 13)) & 1 ? 'dev' : 'check';
}
