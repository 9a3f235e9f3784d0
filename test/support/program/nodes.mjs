// Runs the tests of the built program on other versions of node: `npm run test:nodes [-- [--all] 22 24]`.
// Without `--all` only those that lean on node itself: terminals, signals, files, other programs.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
const wanted = process.argv.slice(2);
const all = wanted.includes('--all');
const numbers = wanted.filter((word) => /^\d+$/.test(word));
const versions = numbers.length > 0 ? numbers : ['22', '24', '26'];

const leaningOnNode = [
  'test/e2e/quiet-node.test.ts',
  'test/e2e/walk.test.ts',
  'test/e2e/answering.test.ts',
  'test/e2e/after.test.ts',
  'test/e2e/scripts.test.ts',
  'test/e2e/show.test.ts',
  'test/e2e/completion',
  'test/faults/kill.test.ts',
  'test/faults/screens.test.ts',
];

// Where these tests are run for everyone, a version that cannot be had is a failure; elsewhere it is said.
const mustHave = process.platform === 'linux' && process.arch === 'x64';

/** The package that brings a node for this computer, and where the binary is in it. */
const system = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${system}-${process.arch}`;
const binaryName = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';

/**
 * Fetches a node from npm unless it was fetched before.
 *
 * @param {string} version a major version, such as `22`
 * @returns {string | undefined} the path of the binary; nothing when it cannot be had or does not run here
 */
function nodeFor(version) {
  const folder = path.join(root, 'node_modules/.cache/nodes', version);
  const binary = path.join(folder, 'node_modules', name, binaryName);
  if (!existsSync(binary)) fetchNode(version, folder);
  const said = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (said.status === 0 && said.stdout.startsWith(`v${version}.`)) return binary;
  // A download that was cut off is not kept for the next time.
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

/**
 * @param {string} version a major version
 * @param {string} folder where it goes, away from the packages of the project
 */
function fetchNode(version, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--no-save', '--no-audit', '--no-fund', '--no-package-lock'];
  spawnSync('npm', ['install', ...options, `${name}@${version}`], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/**
 * @param {string} node the binary to run the program with
 * @returns {boolean} whether every test passed
 */
function passesOn(node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  process.stdout.write(`\nThe built program on node ${version}\n`);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const files = all ? [] : leaningOnNode;
  const run = spawnSync(process.execPath, [vitest, 'run', '--project', 'built', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, REFLECT_TEST_NODE: node, REFLECT_TEST_BUILT: '1' },
  });
  return run.status === 0;
}

/**
 * @param {string} version a major version
 * @returns {'passed' | 'failed' | 'missing'}
 */
function tryOn(version) {
  const node = nodeFor(version);
  if (node === undefined) return 'missing';
  return passesOn(node) ? 'passed' : 'failed';
}

const shell = process.platform === 'win32';
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell });
const ends = versions.map((version) => ({ version, end: tryOn(version) }));
process.stdout.write('\n');
for (const { version, end } of ends) {
  const why = end === 'missing' ? `: npm has no ${name}@${version} that runs here` : '';
  process.stdout.write(`node ${version}: ${end}${why}\n`);
}
if (ends.some(({ end }) => end === 'failed' || (end === 'missing' && mustHave))) {
  process.exitCode = 1;
}
