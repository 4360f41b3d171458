import jest from './jest.config.js';

const node = jest.projects.find((project) => project.displayName === 'node');
const tests = process.env.TESTS ?? 'test/engine/**/*.test.ts';

/**
 * Does a test notice when the engine is changed? `npm run mutation` asks it of the whole engine. `--mutate` narrows
 * what is changed and TESTS what may notice; for every mutant, each file of tests that reaches it is loaded again.
 */
export default {
  mutate: ['src/engine/**/*.ts'],
  testRunner: 'jest',
  jest: { config: { ...node, projects: [], testMatch: tests.split(',').map((path) => `<rootDir>/${path}`) } },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['/assets', '/bench', '/dist', '/docs', '/test/built', '/test/workbooks'],
  concurrency: 1,
  timeoutMS: 20000,
  dryRunTimeoutMinutes: 15,
  cleanTempDir: 'always',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
};
