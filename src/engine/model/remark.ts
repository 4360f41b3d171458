/** The line and the column that a finding is about, as the table names them. */
export interface Placed {
  readonly label: string;
  readonly column: string;
}

/** What is told of a table beyond contradictions between its figures, which always carry their arithmetic. */
export type Remark =
  | (Placed & { readonly key: 'error-cell'; readonly error: string })
  /** The label stands twice, and the order of the statement says that this line is another. */
  | (Placed & { readonly key: 'label-displaced'; readonly suggested: string })
  /** Nothing is stated as booked on lines that have a budget. */
  | (Placed & { readonly key: 'blank-outcome'; readonly lines: readonly string[] });
