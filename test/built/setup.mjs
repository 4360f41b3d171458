import { spawnSync } from 'node:child_process';
import { serveBrowser } from '../support/browser.mjs';
import { serveFolder } from '../support/serve.mjs';

const PRODUCTION_ADDRESS = 'https://tertialkoll.example';

/** Builds what a user gets and serves the workbench; the tests in this folder look at nothing else. */
export default async function setup() {
  run('build:cli');
  run('build', { TERTIALKOLL_URL: PRODUCTION_ADDRESS });
  run('build:workbench');
  globalThis.workbenchServer = await serveFolder('dist/workbench');
  globalThis.browserServer = await serveBrowser();
  process.env.TERTIALKOLL_BROWSER = globalThis.browserServer.wsEndpoint();
  process.env.TERTIALKOLL_WORKBENCH = globalThis.workbenchServer.address;
}

function run(script, environment = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run ${script} failed:\n${stdout}\n${stderr}`);
}
