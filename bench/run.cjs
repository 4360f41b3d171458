/** Runs a TypeScript program of this folder: node bench/run.cjs accuracy/aggrecol [arguments]. */
const fs = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

require.extensions['.ts'] = (module, filename) => {
  const compiled = ts.transpileModule(fs.readFileSync(filename, 'utf8'), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
    fileName: filename,
  });
  module._compile(compiled.outputText, filename);
};

const [name, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], name, ...rest];
require(path.join(__dirname, `${name}.ts`));
