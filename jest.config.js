const typescript = {
  '^.+\\.tsx?$': [
    'ts-jest',
    {
      tsconfig: {
        module: 'CommonJS',
        moduleResolution: 'node10',
        ignoreDeprecations: '6.0',
        target: 'ES2022',
        jsx: 'react-jsx',
        strict: true,
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
      },
    },
  ],
};

/** Only where the build server has it: `npm test` needs nothing but Node. */
const libreoffice = {
  displayName: 'libreoffice',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'],
  transform: typescript,
};

/** Two projects: the sources in plain Node, and the built product: its manifest, its command, its pages in Chromium. */
export default {
  reporters: ['default', '<rootDir>/test/support/closing-line.mjs'],
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/built/', '<rootDir>/test/libreoffice/'],
      transform: typescript,
    },
    {
      displayName: 'built',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/built/**/*.test.ts'],
      globalSetup: '<rootDir>/test/built/setup.mjs',
      globalTeardown: '<rootDir>/test/built/teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.mjs'],
      transform: typescript,
    },
    ...(process.env.TERTIALKOLL_LIBREOFFICE ? [libreoffice] : []),
  ],
};
