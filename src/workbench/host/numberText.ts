import type { CellValue } from '../../engine/model/cell';
import { isCellError } from '../../engine/model/cell';
import type { Culture } from './model/book';
import { dateText, isDateFormat } from './dateText';

/** What the cell shows: Excel's `text`. Knows the formats that budget tables use; width plays no part. */
export function cellText(value: CellValue, format: string, culture: Culture): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') return sections.length > 3 ? withText(sections[3] ?? '@', value) : value;
  if (format === '@') return general(value, culture);
  const { section, number } = choose(sections, value);
  if (/^general$/i.test(section)) return general(number, culture);
  if (isDateFormat(section)) return dateText(number, section);
  return numberText(number, section, culture);
}

/** Positive; negative; zero; text. A negative section gets the number without its sign. */
function choose(sections: readonly string[], value: number): { section: string; number: number } {
  const [positive = 'General', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, number: -value };
  if (value === 0 && zero !== undefined) return { section: zero, number: 0 };
  return { section: positive, number: value };
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (let at = 0; at < format.length; at++) {
    const sign = format.charAt(at);
    if (sign === '"') {
      const end = format.indexOf('"', at + 1);
      const stop = end < 0 ? format.length : end;
      sections[sections.length - 1] += format.slice(at, stop + 1);
      at = stop;
    } else if (sign === '\\') {
      sections[sections.length - 1] += format.slice(at, at + 2);
      at++;
    } else if (sign === ';') sections.push('');
    else sections[sections.length - 1] += sign;
  }
  return sections;
}

function general(value: number, { decimal }: Culture): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const shown = Number(value.toPrecision(10));
  const size = Math.abs(shown);
  const text = size !== 0 && (size >= 1e11 || size < 1e-9) ? scientific(shown) : String(shown);
  return text.replace('.', decimal);
}

function scientific(value: number): string {
  const [digits = '', power = '0'] = value.toExponential(5).split('e');
  const exponent = Number(power);
  const sign = exponent < 0 ? '-' : '+';
  return `${String(Number(digits))}E${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

interface Piece {
  readonly literal: boolean;
  readonly text: string;
}

/** Splits a section into what is printed as it stands and what stands for digits. */
function pieces(section: string): Piece[] {
  const found = section.matchAll(/"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]|([0#?.,%]+)|([^0#?.,%])/gu);
  return [...found].map(([whole, quoted, escaped, space, digits, other]) => {
    if (digits !== undefined) return { literal: false, text: digits };
    if (space !== undefined) return { literal: true, text: ' ' };
    if (whole.startsWith('*') || whole.startsWith('[')) return { literal: true, text: '' };
    return { literal: true, text: quoted ?? escaped ?? other ?? '' };
  });
}

function numberText(value: number, section: string, culture: Culture): string {
  const parts = pieces(section);
  const pattern = parts
    .filter(({ literal }) => !literal)
    .map(({ text }) => text)
    .join('');
  if (pattern === '') return (value < 0 ? '-' : '') + parts.map(({ text }) => text).join('');
  const percent = (pattern.match(/%/g) ?? []).length;
  const bare = pattern.replaceAll('%', '');
  const thousands = /,+$/.exec(bare.split('.')[0] ?? '')?.[0].length ?? 0;
  const [whole = '', decimals = ''] = bare.split('.');
  const scaled = (value * 100 ** percent) / 1000 ** thousands;
  const digits = fixed(Math.abs(scaled), decimals.replaceAll(',', ''));
  const grouped = /[0#?],[0#?]/.test(whole);
  const [integer = '', fraction = ''] = digits.split('.');
  const minimum = (whole.match(/0/g) ?? []).length;
  const padded = (integer === '0' && minimum === 0 ? '' : integer).padStart(minimum, '0');
  const body = grouped ? padded.replace(/\B(?=(\d{3})+$)/g, culture.group) : padded;
  const negative = scaled < 0 && /[1-9]/.test(digits);
  const number = body + (decimals !== '' ? culture.decimal + fraction : '');
  return (negative ? '-' : '') + assemble(parts, number);
}

/** Rounds half away from zero as Excel does, and keeps `#` decimals only where they are not zero. */
function fixed(value: number, decimals: string): string {
  const places = decimals.length;
  const rounded = Number(
    `${String(Math.round(Number(`${String(Number(value.toPrecision(15)))}e${String(places)}`)))}e-${String(places)}`,
  );
  const text = (Number.isFinite(rounded) ? rounded : value).toFixed(places);
  const optional = decimals.length - (decimals.lastIndexOf('0') + 1);
  return optional > 0 ? text.replace(new RegExp(`0{1,${String(optional)}}$`), '') : text;
}

/** The number goes where the first digits stood, the percent sign where it stood. */
function assemble(parts: readonly Piece[], number: string): string {
  let written = false;
  return parts
    .map(({ literal, text }) => {
      if (literal) return text;
      const percent = text.includes('%') ? '%' : '';
      const first = written || text === '%' ? '' : number;
      written ||= first !== '';
      return text.startsWith('%') ? percent + first : first + percent;
    })
    .join('');
}

function withText(section: string, value: string): string {
  return section.replaceAll(/"([^"]*)"|@|_.|\*.|\[[^\]]*\]/g, (whole: string, quoted: string | undefined) =>
    whole === '@' ? value : (quoted ?? ''),
  );
}
