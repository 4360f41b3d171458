import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

const ADDRESS = 'https://tertialkoll.example/';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: string;
}

function nodes(xml: string): Node[] {
  const found: Node[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    found.push({ name, attributes: attributes, path: path.join('/') });
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.write(xml).close();
  return found;
}

const built = readFileSync('dist/addin/manifest.xml', 'utf8');
const all = nodes(built);
const values = all.flatMap((node) =>
  [node.attributes['DefaultValue'], node.attributes['Value']].filter((one) => one !== undefined),
);

test('every page and picture the manifest names is in the build', () => {
  const addresses = values.filter((value) => value.startsWith('http'));
  expect(addresses.length).toBeGreaterThanOrEqual(8);
  for (const address of addresses) {
    expect(address.startsWith(ADDRESS)).toBe(true);
    const file = join('dist/addin', address.slice(ADDRESS.length).replace(/\?.*$/, ''));
    expect([address, existsSync(file) && statSync(file).size > 0]).toEqual([address, true]);
  }
});

test('every resource that is referred to is defined, once', () => {
  const defined = all
    .filter((node) => /^bt:(?:Image|Url|String)$/.test(node.name) && node.attributes['id'])
    .map((node) => node.attributes['id']);
  const used = all.flatMap((node) => node.attributes['resid'] ?? []);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
});

test('texts are short enough for Office and stand in Swedish and Finnish too', () => {
  const short = all.filter(
    (node) =>
      node.path.includes('bt:ShortStrings') && (node.attributes['DefaultValue'] ?? node.attributes['Value']),
  );
  for (const node of short)
    expect((node.attributes['DefaultValue'] ?? node.attributes['Value'] ?? '').length).toBeLessThanOrEqual(
      125,
    );
  const locales = all
    .filter((node) => /Override$/.test(node.name) && node.attributes['Locale'])
    .map((node) => node.attributes['Locale']);
  expect(new Set(locales)).toEqual(new Set(['sv-SE', 'sv-FI', 'fi-FI']));
});

test('the ribbon has Check budget and Create follow-up, each with icons in the three sizes', () => {
  const button = all
    .filter((node) => node.path.includes('/Control/Icon/bt:Image'))
    .map((node) => node.attributes['size']);
  expect(button).toEqual(['16', '32', '80', '16', '32', '80']);
  for (const size of [16, 32, 64, 80]) {
    const picture = readFileSync(`dist/addin/assets/icon-${String(size)}.png`);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('the elements stand in the order that Office demands', () => {
  const top = all.filter((node) => /^OfficeApp\/\w+$/.test(node.path)).map((node) => node.name);
  expect(top).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ]);
});

test('a production build knows nothing of the developer machine', () => {
  const files = readdirSync('dist/addin', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html|xml)$/.test(file),
  );
  expect(files.length).toBeGreaterThanOrEqual(5);
  for (const file of files)
    expect([file, /localhost|127\.0\.0\.1/.test(readFileSync(join('dist/addin', file), 'utf8'))]).toEqual([
      file,
      false,
    ]);
});

test('the source manifest is the built one at the development address', () => {
  expect(
    readFileSync('manifest.xml', 'utf8')
      .replaceAll('https://localhost:3000/', ADDRESS)
      .replaceAll('https://localhost:3000', ADDRESS.slice(0, -1)),
  ).toBe(built);
});
