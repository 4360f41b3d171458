/** Puts a value into the list of its key. */
export function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Puts all of `more` at the end, however many they are: what is spread into a call may be too many arguments. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The largest of any number of values, and at least `from`. */
export function most(values: Iterable<number>, from = -Infinity): number {
  let found = from;
  for (const one of values) if (one > found) found = one;
  return found;
}

/** The smallest of any number of values, and at most `from`. */
export function least(values: Iterable<number>, from = Infinity): number {
  let found = from;
  for (const one of values) if (one < found) found = one;
  return found;
}
