/** `npm run new:check <id>`: the three files of a check, as stubs that fail until they are filled. */
import { existsSync, writeFileSync } from 'node:fs';

const id = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z]+)+$/.test(id))
  throw new Error('Give an id in kebab-case, thing then what: deviation-sign');
const name = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const files = {
  [`src/engine/checks/${id}.ts`]: `import type { Check } from './contract';

/** What must hold, in one sentence. */
export const ${name}: Check = {
  id: '${id}',
  needs: 'table',
  *run() {
    throw new Error('${id} is not written yet');
  },
};
`,
  [`test/engine/checks/${id}.test.ts`]: `import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('finds what it is for', () => {
  expect(told('${id}', workbook('| Budget | Utfall\\nA | 1 | 2'))).toEqual(['error B2']);
});

test('leaves the rest alone', () => {
  expect(told('${id}', workbook('| Budget | Utfall\\nA | 1 | 2'))).toEqual([]);
});
`,
  [`docs/checks/${id}.md`]: `# ${id}

What must hold, in a controller's words.

## What it finds

\`\`\`finds error B2
  | Budget | Utfall
A | 1      | 2
\`\`\`

## What it leaves alone

\`\`\`finds nothing
  | Budget | Utfall
A | 1      | 2
\`\`\`

## When it is not made

`,
};

for (const [file, text] of Object.entries(files)) {
  if (existsSync(file)) throw new Error(`${file} is there already`);
  writeFileSync(file, text);
}
process.stdout.write(
  `Written:\n  ${Object.keys(files).join('\n  ')}\nNow add ${name} to src/engine/checks/registry.ts.\n`,
);
