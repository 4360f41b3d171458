import tseslint from 'typescript-eslint';

/** The third lock on the walls, and the habits that a compiler cannot see. See docs/house.md. */
const officeWords = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel talks to Office.js. Take what you need through the Host port in src/app/host.ts.',
}));

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'coverage/**',
      'reports/**',
      '**/*.{js,cjs,mjs}',
      '.stryker-tmp/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**', 'src/workbench/**'],
    rules: { 'no-restricted-globals': ['error', ...officeWords] },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeWords,
        { name: 'Date', message: 'The engine knows no clock: take the day as an argument.' },
        { name: 'Intl', message: 'The engine knows no language: return facts, src/i18n writes them.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The same workbook must give the same findings.' },
        {
          property: 'toLocaleString',
          message: 'The engine knows no language: return facts, src/i18n writes them.',
        },
        { property: 'toLocaleUpperCase', message: 'The engine knows no language.' },
        { property: 'toLocaleLowerCase', message: 'The engine knows no language.' },
        { property: 'localeCompare', message: 'The engine knows no language.' },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
