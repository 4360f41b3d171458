import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const READABLE = /\.(?:xlsx|xlsm|csv)$/i;

/** Files as named, the workbooks inside folders, and whatever a pattern with `*`, `?` or `**` fits. */
export function expandFiles(names: readonly string[]): string[] {
  const files = names.flatMap((name) => {
    if (/[*?]/.test(name)) return matches(name);
    return isFolder(name) ? walk(name).filter((file) => READABLE.test(file)) : [name];
  });
  return [...new Set(files)];
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Excel keeps a lock file `~$name.xlsx` beside an open workbook; it is none. */
function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('~$') && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function matches(pattern: string): string[] {
  const parts = pattern.split(/[\\/]/);
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  );
  const folder = fixed.length === 0 ? '.' : fixed.join(sep) || sep;
  const rest = parts.slice(fixed.length).join('/');
  const source = rest
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\//g, '\u0000')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]')
    .replace(/\u0000/g, '(?:.*/)?');
  const fits = new RegExp(`^${source}$`);
  const found = isFolder(folder) ? walk(folder) : [];
  const files = found.filter((file) =>
    fits.test(
      (folder === '.' ? file : file.slice(folder.length + (folder.endsWith(sep) ? 0 : 1)))
        .split(sep)
        .join('/'),
    ),
  );
  return files.length > 0 ? files : [pattern];
}
