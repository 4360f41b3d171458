/** Our pane and one like Microsoft's React template (bench/template), built here and now in the same way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import configure from '../webpack.config.js';

/** Builds both, each page with these scripts in the place of office.js, and takes the files away afterwards. */
export async function withPanes(scripts, use) {
  process.env.TERTIALKOLL_URL ??= 'https://tertialkoll.example';
  const [addin] = configure({}, { mode: 'production' });
  const folder = mkdtempSync(join(tmpdir(), 'tertialkoll-panes-'));
  /** What makes ours smaller than the libraries it is made of, or quicker to begin, belongs to ours alone. */
  const own = addin.plugins.filter((plugin) => plugin instanceof webpack.NormalModuleReplacementPlugin);
  const page = (options) => new HtmlPlugin({ ...options, filename: 'taskpane.html', officeScripts: scripts });
  const ourPage = addin.plugins.find((plugin) => plugin instanceof HtmlPlugin).userOptions;
  const built = (name, entry, plugins) => ({
    ...addin,
    name,
    devtool: false,
    plugins,
    entry: { taskpane: entry },
    output: { ...addin.output, path: join(folder, name) },
  });
  try {
    const ours = await build(built('ours', './src/taskpane/index.tsx', [...own, page(ourPage)]));
    const template = await build(
      built('template', './bench/template/index.tsx', [page({ template: './bench/template/index.html' })]),
    );
    return await use({ ours, template });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function build(config) {
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => {
      if (error) reject(error);
      else if (result.hasErrors()) reject(new Error(result.toString('errors-only')));
      else resolve(result);
    });
  });
  return {
    folder: config.output.path,
    ...stats.toJson({ all: false, assets: true, chunkGroups: true }),
  };
}
