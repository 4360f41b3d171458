/** Where the command line writes, a line at a time. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}
