import { readFileSync, readdirSync } from 'node:fs';
import jest from './jest.config.js';

const node = jest.projects.find((project) => project.displayName === 'node');
const ENGINE = 'src/engine';
const WINDOW = 8;

/** Eight lines of every `8 × one` of the engine, all its files laid end to end in the order of their names. */
function windows(one, from) {
  let before = -from;
  return readdirSync(ENGINE, { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((path) => {
      const length = readFileSync(`${ENGINE}/${path}`, 'utf8').split('\n').length - 1;
      const starts = [];
      for (let line = 0; line < length; line++)
        if ((before + line) % (WINDOW * one) === 0) starts.push(line + 1);
      before += length;
      return starts.map((start) => `${ENGINE}/${path}:${start}-${Math.min(start + WINDOW - 1, length)}`);
    });
}

const sample = Number(process.env.SAMPLE ?? 1);
const from = Number(process.env.FROM ?? 0);

/**
 * Does a test notice when the engine is changed? `npm run mutation` asks it of the whole engine, with SAMPLE=20 of a
 * twentieth of its lines, and of others where FROM=80 begins so many lines later. `--mutate` narrows what is changed and
 * TESTS what may notice (test/support/engine-together.ts).
 */
export default {
  mutate: sample > 1 ? windows(sample, from) : [`${ENGINE}/**/*.ts`],
  testRunner: 'jest',
  jest: {
    config: {
      ...node,
      projects: [],
      testMatch: ['<rootDir>/test/support/engine-together.ts'],
      testTimeout: 120000,
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['/assets', '/bench', '/dist', '/docs', '/test/built', '/test/workbooks'],
  concurrency: 1,
  timeoutMS: 20000,
  dryRunTimeoutMinutes: 15,
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
};
