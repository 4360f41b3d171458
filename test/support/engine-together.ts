import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All tests of the engine as one file, for `npm run mutation` alone: the engine is then loaded once for each change of it
 * and not once for each file of tests. TESTS says which, by a pattern for their paths inside `test/engine`.
 */
const engine = join(__dirname, '../engine');
const wanted = new RegExp(process.env.TESTS ?? '');

for (const path of readdirSync(engine, { recursive: true, encoding: 'utf8' }).sort())
  if (path.endsWith('.test.ts') && wanted.test(path))
    describe(path, () => void jest.requireActual(join(engine, path)));
