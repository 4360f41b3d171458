/** The walls of the house, each a sentence with advice for whoever runs into it. The plan is docs/house.md. */
const wall = (name, comment, from, to) => ({ name, severity: 'error', comment, from: { path: from }, to });

module.exports = {
  forbidden: [
    wall(
      'engine-imports-only-engine',
      'The engine is the judgement: plain data in, plain data out. Pass what you need in as an argument.',
      '^src/engine/',
      { pathNot: '^src/engine/' },
    ),
    wall(
      'i18n-knows-only-the-engine-nouns',
      'Sentences are made of facts. If a sentence needs a calculation, let the engine put the result among the facts.',
      '^src/i18n/',
      { pathNot: '^src/(i18n/|engine/model/)' },
    ),
    wall(
      'app-knows-no-stage',
      'Use cases must run in Excel, in a file and in a test alike. Ask the Host port for it.',
      '^src/app/',
      { pathNot: '^src/(app|i18n|engine)/' },
    ),
    wall(
      'hosts-know-the-port-and-the-nouns',
      'A host moves data; it does not judge. Put the judgement in src/engine and the order of steps in src/app.',
      '^src/(excel|xlsx)/',
      { pathNot: ['^src/$1/', '^src/app/host\\.ts$', '^src/engine/(model|followup/plan)', '^node_modules/'] },
    ),
    wall(
      'screens-see-use-cases-only',
      'Screens show what src/app gives them. Only taskpane/index.tsx wires a host.',
      '^src/taskpane/(?!index\\.tsx$)',
      { path: '^src/(excel|xlsx|cli|workbench)/' },
    ),
    wall(
      'screens-take-only-nouns-from-the-engine',
      'Let src/app run the engine; screens may name its data.',
      '^src/taskpane/',
      { path: '^src/engine/(?!model/)' },
    ),
    wall(
      'product-knows-no-workbench',
      'The workbench is a stage for showing and testing. Nothing of it may reach the add-in or the command line.',
      '^src/(?!workbench/)',
      { path: '^src/workbench/' },
    ),
    wall('product-knows-no-tests', 'Move what both need into src.', '^src/', { path: '^(test|bench)/' }),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two rooms that need each other are one room, or miss a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'Install it by name, or mend the path.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependency-in-the-product',
      severity: 'error',
      comment: 'What the product needs at run time belongs to dependencies in package.json.',
      from: { path: '^src/(?!workbench/)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
