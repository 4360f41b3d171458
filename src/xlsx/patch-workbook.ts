import { HostError } from '../app/host';
import type { DefinedName } from './patch-plan';
import { quotedSheet } from './references';
import { appendingSplice, attributeSplice, spliced, withPrefix, type Splice } from './xml-splice';
import { XmlScanner } from './xml-scanner';
import { escapeXml, rawText } from './xml-text';

/** A sheet in the order it shall have: one that is there, by its place now, or a new one. */
export type SheetSlot = { readonly was: number } | { readonly name: string; readonly relationshipId: string };

export interface WorkbookChange {
  readonly sheets: readonly SheetSlot[];
  readonly definedNames: readonly DefinedName[];
  readonly calculateOnLoad: boolean;
}

interface FoundSheet {
  readonly xml: string;
  readonly name: string;
  readonly id: number;
}

/** What may follow the place of the defined names, and of the settings of calculation. */
const AFTER_CALCULATION = ['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes'];
const LATER = ['webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];
const AFTER_NAMES = ['calcPr', ...AFTER_CALCULATION, ...LATER];

/** Rewrites the list of sheets, and with it everything that counts sheets by their place. */
export function patchWorkbook(bytes: Uint8Array, part: string, change: WorkbookChange): Uint8Array {
  const workbook = scanWorkbook(bytes, part, change);
  const { prefix, sheets, names, splices } = workbook;
  const order = change.sheets;
  const placeNow = new Map(
    order.flatMap((slot, index) => ('was' in slot ? [[slot.was, index] as const] : [])),
  );
  let nextId = Math.max(0, ...sheets.flatMap(({ id }, was) => (placeNow.has(was) ? id : [])));
  const written = order.map((slot) => {
    if ('was' in slot) return sheets[slot.was]?.xml ?? '';
    const id = `${workbook.idPrefix}id="${slot.relationshipId}"`;
    const start = `<sheet name="${escapeXml(slot.name)}" sheetId="${++nextId}"`;
    return withPrefix(`${start}${workbook.idNamespace} ${id}/>`, prefix);
  });
  splices.push({ ...workbook.sheetsInside, text: written.join('') });
  for (const view of workbook.views) splices.push(...view(placeNow));
  const nameOf = (slot: SheetSlot): string => ('was' in slot ? (sheets[slot.was]?.name ?? '') : slot.name);
  const final = order.map(nameOf);
  const gone = sheets.map(({ name }) => name).filter((name) => !includes(final, name));
  const kept = names.flatMap((name) => keptName(name, placeNow, gone, change.definedNames, final));
  const added = change.definedNames.map((name) => withPrefix(definedNameXml(name, final), prefix));
  splices.push(...workbook.namesSplice([...kept, ...added].join('')));
  return spliced(bytes, splices);
}

interface FoundName {
  readonly xml: string;
  readonly name: string;
  readonly formula: string;
  readonly sheet: number | null;
}

interface ScannedWorkbook {
  prefix: string;
  /** Of the attribute that ties a sheet to its part: `r:`. */
  idPrefix: string;
  /** Its declaration, where each sheet has its own instead of one at the root. */
  idNamespace: string;
  readonly sheets: FoundSheet[];
  readonly names: FoundName[];
  readonly splices: Splice[];
  readonly views: ((placeNow: ReadonlyMap<number, number>) => Splice[])[];
  sheetsInside: { start: number; end: number };
  namesSplice: (xml: string) => Splice[];
}

function scanWorkbook(bytes: Uint8Array, part: string, change: WorkbookChange): ScannedWorkbook {
  const scanner = new XmlScanner(bytes, part);
  scanner.next();
  const { prefix } = scanner;
  const found: ScannedWorkbook = {
    prefix,
    idPrefix: 'r:',
    idNamespace: '',
    sheets: [],
    names: [],
    splices: [],
    views: [],
    sheetsInside: { start: 0, end: 0 },
    namesSplice: () => [],
  };
  let namesAt: number | null = null;
  let calculationAt: number | null = null;
  let namesSpan: { start: number; end: number } | null = null;
  let calculationFound = false;
  const root = appendingSplice(scanner, '', () => {
    const { name, tokenStart } = scanner;
    if (AFTER_NAMES.includes(name)) namesAt ??= tokenStart;
    if (AFTER_CALCULATION.includes(name) || LATER.includes(name)) calculationAt ??= tokenStart;
    if (name === 'sheets') found.sheetsInside = readSheets(scanner, found);
    else if (name === 'bookViews') readViews(scanner, found);
    else if (name === 'definedNames') {
      appendingSplice(scanner, '', () => found.names.push(readName(scanner)));
      namesSpan = { start: tokenStart, end: scanner.position };
    } else {
      if (name === 'calcPr') {
        calculationFound = true;
        if (change.calculateOnLoad) found.splices.push(...attributeSplice(scanner, 'fullCalcOnLoad', '1'));
      }
      scanner.skip();
    }
  });
  const namesPlace = namesSpan ?? { start: namesAt ?? root.start, end: namesAt ?? root.start };
  found.namesSplice = (xml) => {
    if (xml === '') return namesSpan ? [{ ...namesPlace, text: '' }] : [];
    return [{ ...namesPlace, text: `<${prefix}definedNames>${xml}</${prefix}definedNames>` }];
  };
  if (change.calculateOnLoad && !calculationFound) {
    const at = calculationAt ?? root.start;
    // Put in with the names, which may go in at the very same place and must come first.
    const names = found.namesSplice;
    const text = withPrefix('<calcPr fullCalcOnLoad="1"/>', prefix);
    found.namesSplice = (xml) => [...names(xml), { start: at, end: at, text }];
  }
  return found;
}

function readSheets(scanner: XmlScanner, found: ScannedWorkbook): { start: number; end: number } {
  const start = scanner.position;
  const { start: end } = appendingSplice(scanner, '', () => {
    const from = scanner.tokenStart;
    found.idPrefix = scanner.attributePrefix('id') ?? found.idPrefix;
    const declaration = `xmlns:${found.idPrefix.slice(0, -1)}`;
    const namespace = scanner.attribute(declaration);
    found.idNamespace = namespace === undefined ? '' : ` ${declaration}="${escapeXml(namespace)}"`;
    const sheet = { name: scanner.attribute('name') ?? '', id: Number(scanner.attribute('sheetId')) };
    scanner.skip();
    found.sheets.push({ ...sheet, xml: rawText(scanner.bytes, from, scanner.position) });
  });
  return { start, end };
}

function readViews(scanner: XmlScanner, found: ScannedWorkbook): void {
  appendingSplice(scanner, '', () => {
    for (const name of ['activeTab', 'firstSheet']) {
      const place = Number(scanner.attribute(name) ?? 0);
      const splice = attributeSplice(scanner, name, '0');
      found.views.push((placeNow) => {
        const now = placeNow.get(place) ?? 0;
        return now === place ? [] : splice.map((each) => ({ ...each, text: ` ${name}="${now}"` }));
      });
    }
    scanner.skip();
  });
}

function readName(scanner: XmlScanner): FoundName {
  const from = scanner.tokenStart;
  const local = scanner.attribute('localSheetId');
  const name = scanner.attribute('name') ?? '';
  const formula = scanner.content();
  return {
    xml: rawText(scanner.bytes, from, scanner.position),
    name,
    formula,
    sheet: local === undefined ? null : Number(local),
  };
}

/** A name as it stays: counted to its sheet's new place, or gone with its sheet or for a new one of the same name. */
function keptName(
  { xml, name, formula, sheet }: FoundName,
  placeNow: ReadonlyMap<number, number>,
  gone: readonly string[],
  added: readonly DefinedName[],
  final: readonly string[],
): string[] {
  const place = sheet === null ? null : placeNow.get(sheet);
  if (place === undefined) return [];
  const scope = place === null ? undefined : final[place];
  if (added.some((other) => sameText(other.name, name) && sameText(other.sheet ?? '', scope ?? '')))
    return [];
  const target = /^(.*)![^!]*$/s.exec(formula)?.[1];
  if (
    target !== undefined &&
    gone.some((each) => sameText(quotedSheet(each), target) || sameText(each, target))
  ) {
    return [];
  }
  if (place === sheet) return [xml];
  return [xml.replace(/(\slocalSheetId\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${place}"`)];
}

function definedNameXml({ name, formula, sheet, hidden }: DefinedName, final: readonly string[]): string {
  const place = sheet === undefined ? null : final.findIndex((other) => sameText(other, sheet));
  if (place === -1) throw new HostError('not-found', `sheet of the name ${name}`);
  const scope = place === null ? '' : ` localSheetId="${place}"`;
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  return `<definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ''}>${escapeXml(bare)}</definedName>`;
}

export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((other) => sameText(other, name));
}
