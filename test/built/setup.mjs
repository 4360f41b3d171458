import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { serveBrowser } from '../support/browser.mjs';
import { extname, join, normalize } from 'node:path';

const PRODUCTION_ADDRESS = 'https://tertialkoll.example';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Builds what a user gets and serves the workbench; the tests in this folder look at nothing else. */
export default async function setup() {
  run('build:cli');
  run('build', { TERTIALKOLL_URL: PRODUCTION_ADDRESS });
  run('build:workbench');
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join('dist/workbench', path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  globalThis.workbenchServer = server;
  globalThis.browserServer = await serveBrowser();
  process.env.TERTIALKOLL_BROWSER = globalThis.browserServer.wsEndpoint();
  process.env.TERTIALKOLL_WORKBENCH = `http://127.0.0.1:${server.address().port}/`;
}

function run(script, environment = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed:\n${stdout}\n${stderr}`);
}
