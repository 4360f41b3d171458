import { existsSync, readFileSync } from 'node:fs';

const page = readFileSync('dist/addin/taskpane.html', 'utf8');
const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
const allowed = Object.fromEntries(
  policy.split('; ').map((line) => {
    const [directive = '', ...sources] = line.split(' ');
    return [directive, sources] as const;
  }),
);

test('the page may load its own files and office.js, and connect to nothing else', () => {
  const office = 'https://appsforoffice.microsoft.com';
  expect(allowed).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", office],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': [office],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
  });
});

test('the policy stands before the first script, and no script stands in the page itself', () => {
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  const scripts = page.match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((tag) => !tag.includes(' src='))).toEqual([]);
});

test('the pane and its Swedish are asked for before office.js stops the page', () => {
  const office = page.indexOf('office.js');
  expect(office).toBeGreaterThan(0);
  expect(page.slice(0, office)).toMatch(/<script defer src="?taskpane\.js/);
  expect(page.slice(0, office)).toMatch(/rel="?preload"? as="?script"? href="?language-sv\.js/);
});

test('the keys start what the ribbon starts', () => {
  const { actions, shortcuts } = JSON.parse(readFileSync('dist/addin/shortcuts.json', 'utf8')) as {
    actions: { id: string }[];
    shortcuts: { action: string }[];
  };
  const manifest = readFileSync('dist/addin/manifest.xml', 'utf8');
  expect(actions.map(({ id }) => id)).toEqual(shortcuts.map(({ action }) => action));
  for (const { id } of actions) expect(manifest).toContain(`<FunctionName>${id}</FunctionName>`);
  expect(manifest).toContain('<ExtendedOverrides Url="https://tertialkoll.example/shortcuts.json"/>');
  expect(existsSync('dist/addin/commands.html')).toBe(false);
});
