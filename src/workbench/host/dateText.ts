const DAY = 86_400_000;
const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const DAYS = 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday'.split(',');

export function isDateFormat(section: string): boolean {
  const bare = section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replaceAll(/s[.,]0+/gi, 's'));
}

/** A serial number as a date: day 1 is 1 January 1900, and Excel counts a 29 February 1900 that never was. */
export function dateText(serial: number, section: string): string {
  const day = Math.floor(serial);
  const time = new Date(
    Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY + Math.round((serial - day) * 86_400) * 1000,
  );
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|y+|m+|d+|h+|s+|AM\/PM|./gi) ?? [];
  const noon = tokens.some((token) => /^am\/pm$/i.test(token));
  return tokens.map((token, index) => written(token, time, isMinute(tokens, index), noon)).join('');
}

/** `m` is minutes right after hours or right before seconds, and months elsewhere. */
function isMinute(tokens: readonly string[], index: number): boolean {
  const letters = (token: string) => /^[ymdhs]+$/i.test(token);
  const before = tokens.slice(0, index).filter(letters).at(-1) ?? '';
  const after = tokens.slice(index + 1).find(letters) ?? '';
  return /^h/i.test(before) || /^s/i.test(after);
}

function written(token: string, time: Date, minute: boolean, noon: boolean): string {
  const two = (value: number) => String(value).padStart(Math.min(token.length, 2), '0');
  switch (token.charAt(0).toLowerCase()) {
    case '"':
      return token.slice(1, -1);
    case '\\':
      return token.slice(1);
    case '[':
      return '';
    case 'y':
      return token.length > 2
        ? String(time.getUTCFullYear())
        : String(time.getUTCFullYear() % 100).padStart(2, '0');
    case 'm':
      if (minute) return two(time.getUTCMinutes());
      return token.length > 2 ? named(MONTHS, time.getUTCMonth(), token.length) : two(time.getUTCMonth() + 1);
    case 'd':
      return token.length > 2 ? named(DAYS, time.getUTCDay(), token.length) : two(time.getUTCDate());
    case 'h':
      return two(noon ? time.getUTCHours() % 12 || 12 : time.getUTCHours());
    case 's':
      return two(time.getUTCSeconds());
    case 'a':
      return /^am\/pm$/i.test(token) ? (time.getUTCHours() < 12 ? 'AM' : 'PM') : token;
    default:
      return token;
  }
}

function named(names: readonly string[], index: number, length: number): string {
  const name = names[index] ?? '';
  return length === 3 ? name.slice(0, 3) : name;
}
