/** `A, B and C`; of many names the first four and how many more there are. */
export function listed(names: readonly string[], and: string, more: (count: number) => string): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), more(names.length - 4)] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}
