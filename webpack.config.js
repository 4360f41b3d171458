import { chmodSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
const OFFICE_HOST = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${OFFICE_HOST}/lib/1/hosted/office.js`;

/**
 * What the pane's page may load: its own files and office.js, nothing else, and it may send nothing anywhere. Styles are
 * written by the page itself, which no list of addresses can allow. See docs/decisions/2026-11-25-content-security-policy.md.
 */
function policy(production, ...office) {
  const scripts = ["'self'", ...office, ...(production ? [] : ["'unsafe-eval'"])];
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': scripts,
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': production ? office : ["'self'", 'ws:', 'wss:', ...office],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
  })
    .map(([directive, sources]) => [directive, ...(sources.length > 0 ? sources : ["'none'"])].join(' '))
    .join('; ');
}

const script = (source) => `<script src="${source}"></script>`;

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } },
};

const resolve = { extensions: ['.tsx', '.ts', '.js'] };

/** What the pane does without of what Fluent brings: see src/taskpane/frame/fluent-tokens.ts and left-to-right.ts. */
const leaner = () => [
  new webpack.NormalModuleReplacementPlugin(/^\.\/tokens\.js$/, (request) => {
    if (/@fluentui[\\/]tokens[\\/]lib$/.test(request.context))
      request.request = here('src/taskpane/frame/fluent-tokens.ts');
  }),
  new webpack.NormalModuleReplacementPlugin(
    /^rtl-css-js\/core$/,
    here('src/taskpane/frame/left-to-right.ts'),
  ),
];

/** What Excel loads: the task pane, the page behind the ribbon buttons, the manifest that names them. */
function addin(production, address) {
  return {
    name: 'addin',
    mode: production ? 'production' : 'development',
    devtool: production ? 'source-map' : 'eval-cheap-module-source-map',
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: { path: here('dist/addin'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    resolve,
    module: { rules: [typescript] },
    performance: false,
    plugins: [
      ...leaner(),
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        inject: false,
        filename: 'taskpane.html',
        chunks: ['taskpane'],
        officeScripts: script(OFFICE_JS),
        policy: policy(production, OFFICE_HOST),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          { from: 'src/taskpane/shortcuts.json', to: 'shortcuts.json' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (text) => manifestFor(address, text.toString()),
          },
        ],
      }),
      new TellSize(),
    ],
  };
}

/** The page with a workbook in it and the same pane beside it, for a browser without Excel. */
function workbench(production) {
  const address = new TellAddress();
  return {
    name: 'workbench',
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'eval-cheap-module-source-map',
    entry: {
      workbench: './src/workbench/index.ts',
      'pane-bridge': './src/workbench/pane-bridge.ts',
      'pane-office': './src/workbench/pane-office.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    optimization: { minimize: false },
    output: { path: here('dist/workbench'), filename: '[name].js', clean: true },
    stats: production ? undefined : 'errors-warnings',
    devServer: { host: 'localhost', client: { overlay: false }, onListening: address.listen },
    resolve,
    module: { rules: [typescript, { test: /\.css$/, type: 'asset/source' }] },
    performance: false,
    plugins: [
      ...leaner(),
      new HtmlPlugin({
        template: './src/workbench/index.html',
        filename: 'index.html',
        chunks: ['workbench'],
      }),
      new HtmlPlugin({
        template: './src/taskpane/index.html',
        inject: false,
        filename: 'pane.html',
        chunks: ['taskpane'],
        officeScripts: script('pane-bridge.js') + script('excel-web-16.00.js') + script('pane-office.js'),
        policy: policy(production),
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          {
            from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js',
            to: 'excel-web-16.00.js',
            info: { minimized: true },
          },
          { from: 'dist/samples', to: 'samples', noErrorOnMissing: true },
        ],
      }),
      address,
    ],
  };
}

/** The command line, one file for Node. */
function cli(production) {
  return {
    name: 'cli',
    mode: production ? 'production' : 'development',
    devtool: false,
    target: 'node20',
    entry: {
      tertialkoll: './src/cli/main.ts',
      samples: './samples/write.ts',
      measure: './bench/speed/measure.ts',
    },
    output: { path: here('dist/cli'), filename: '[name].cjs', clean: true, library: { type: 'commonjs2' } },
    optimization: { minimize: false },
    resolve,
    module: { rules: [typescript], parser: { javascript: { dynamicImportMode: 'eager' } } },
    performance: false,
    plugins: [new CommandPlugin()],
  };
}

/** The command can be run by its name, also after it was built anew. */
class CommandPlugin {
  apply(compiler) {
    const { BannerPlugin } = compiler.webpack;
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /tertialkoll/ }).apply(compiler);
    compiler.hooks.assetEmitted.tap('CommandPlugin', (name, { targetPath }) => {
      if (name === 'tertialkoll.cjs') chmodSync(targetPath, 0o755);
    });
  }
}

/** Prints the address once the page behind it is built. */
class TellAddress {
  port = 0;

  listen = ({ server }) => {
    this.port = server.address().port;
  };

  apply(compiler) {
    compiler.hooks.done.tap('TellAddress', (stats) => {
      if (this.port && !stats.hasErrors())
        process.stdout.write(`\nTertialkoll: http://localhost:${this.port}/\n`);
    });
  }
}

/** Prints what the pane asks of a slow line before it can show anything. */
class TellSize {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('TellSize', (compilation) => {
      if (compiler.options.mode !== 'production') return;
      const files = compilation.entrypoints
        .get('taskpane')
        .getFiles()
        .filter((file) => file.endsWith('.js'));
      const bytes = files.reduce(
        (sum, file) =>
          sum + gzipSync(readFileSync(`${compilation.outputOptions.path}/${file}`), { level: 9 }).length,
        0,
      );
      compilation
        .getLogger('size')
        .warn(`task pane, initial JavaScript compressed: ${(bytes / 1024).toFixed(1)} kB`);
    });
  }
}

function manifestFor(address, manifest) {
  if (!address) throw new Error('Set TERTIALKOLL_URL to the address that the add-in will be served from.');
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, address);
}

function productionAddress() {
  const address = process.env.TERTIALKOLL_URL?.replace(/\/+$/, '');
  if (!address) return null;
  if (!/^https:\/\//.test(address))
    throw new Error('TERTIALKOLL_URL must be an address that starts with https://');
  return address;
}

export default (_, { mode }) => {
  const production = mode === 'production';
  const address = production ? productionAddress() : DEVELOPMENT_ADDRESS;
  return [addin(production, address), workbench(production), cli(production)];
};
