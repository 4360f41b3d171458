import type { createRequire } from 'node:module';

/**
 * Loads a package with Node's own `require`. Univer is published as modules that need others written for
 * `import` only, which Node can load and jest cannot.
 */
export function outsideJest(name: string): unknown {
  const node = process.getBuiltinModule('node:module') as { createRequire: typeof createRequire };
  return node.createRequire(`${process.cwd()}/package.json`)(name);
}
