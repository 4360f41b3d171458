const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Excel's day number of `2026-12-31T12:00:00`; null when the text is no such date. */
export function isoSerial(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
  // Excel counts a 29 February 1900 that never was, so before March that year it is one behind.
  const counted = date1904 ? days - 1462 : days < 61 ? days - 1 : days;
  return counted + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
