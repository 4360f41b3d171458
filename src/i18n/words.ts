/** `A, B and C`; of many names the first four and how many more there are. */
export function listed(names: readonly string[], and: string, more: (count: number) => string): string {
  const known = names.filter((name) => name !== '');
  const shown = known.length > 5 ? [...known.slice(0, 4), more(known.length - 4)] : known;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}
