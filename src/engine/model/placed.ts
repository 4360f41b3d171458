/** The line and the column that a finding is about, as the table names them. */
export interface Placed {
  readonly label: string;
  readonly column: string;
}
