// Runs the tests of the built program on other versions of node: `npm run test:nodes [-- 22 24]`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['22', '24', '26'];

/**
 * Fetches a node from npm unless it was fetched before.
 *
 * @param {string} version a major version, such as `22`
 * @returns {string} the path of the binary
 */
function nodeFor(version) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = path.join(root, 'node_modules/.cache/nodes', version);
  const binary = path.join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const options = ['--no-save', '--no-audit', '--no-fund', '--no-package-lock'];
    execFileSync('npm', ['install', ...options, `${name}@${version}`], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return binary;
}

/**
 * @param {string} node the binary to run the program with
 * @returns {boolean} whether every test passed
 */
function passesOn(node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  process.stdout.write(`\nThe built program on node ${version}\n`);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'built'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, REFLECT_TEST_NODE: node, REFLECT_TEST_BUILT: '1' },
  });
  return run.status === 0;
}

execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const failed = versions.filter((version) => !passesOn(nodeFor(version)));
if (failed.length > 0) {
  process.stdout.write(`\nFailed on node ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
