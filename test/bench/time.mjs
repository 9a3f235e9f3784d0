import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import pty from '@lydell/node-pty';

/** The node that is measured; `REFLECT_TEST_NODE` chooses another. */
const node = process.env.REFLECT_TEST_NODE ?? process.execPath;

/** A home that is gone when the bench is over. */
export const home = mkdtempSync(path.join(tmpdir(), 'reflect-bench-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

// Nothing else: with NODE_EXTRA_CA_CERTS set, `node -e 0` alone takes 2.6 times as long.
const environment = {
  PATH: process.env.PATH ?? '',
  HOME: home,
  REFLECT_HOME: home,
  LANG: 'en_US.UTF-8',
  TZ: 'Europe/Amsterdam',
  TERM: 'xterm-256color',
};

/**
 * @typedef {object} RunOptions
 * @property {string} [reflectHome] the folder for `REFLECT_HOME`; an empty one of the bench without it
 * @property {Readonly<Record<string, string>>} [more] what is in the environment besides
 * @property {(stdout: string) => void} [output] gets what was written to standard output
 */

/**
 * Runs node to its end, without a terminal.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {number} milliseconds
 */
export const timeRun = (args, options) => timeCommand(node, args, options);

/**
 * Runs a program to its end, without a terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {number} milliseconds
 */
export function timeCommand(command, args, { reflectHome = home, more = {}, output } = {}) {
  const start = performance.now();
  const run = spawnSync(command, args, {
    cwd: home,
    env: { ...environment, REFLECT_HOME: reflectHome, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const taken = performance.now() - start;
  if (run.status !== 0) throw new Error(`${args.join(' ')} exited ${run.status}: ${run.stderr}`);
  output?.(run.stdout);
  return taken;
}

/**
 * What to do when a text has come: press keys, or say that this is the moment to measure.
 *
 * @typedef {readonly [text: string, keys?: string]} Step
 */

/**
 * Runs node on a pseudo-terminal: waits for each text in turn and presses the keys that go with it.
 *
 * @param {readonly string[]} args
 * @param {readonly Step[]} steps
 * @param {'shown' | 'ended'} until the moment that is measured: the last text, or the end of node
 * @returns {Promise<number>} milliseconds since it was started
 */
export function timeOnTerminal(args, steps, until) {
  const start = performance.now();
  const child = pty.spawn(node, [...args], {
    name: environment.TERM,
    cols: 200,
    rows: 50,
    cwd: home,
    env: environment,
  });
  const left = [...steps];
  let output = '';
  let shown = 0;
  let late = false;
  child.onData((data) => {
    output += data;
    while (left.length > 0 && plain(output).includes(left[0][0])) {
      const [, keys] = /** @type {Step} */ (left.shift());
      shown = performance.now() - start;
      output = '';
      if (keys !== undefined) child.write(keys);
      else if (until === 'shown') child.kill('SIGKILL');
    }
  });
  const timer = setTimeout(() => {
    late = true;
    child.kill('SIGKILL');
  }, 10_000);
  return new Promise((resolve, reject) => {
    child.onExit(({ exitCode }) => {
      const ended = performance.now() - start;
      clearTimeout(timer);
      if (left.length === 0 && !late) resolve(until === 'shown' ? shown : ended);
      else reject(new Error(`exited ${exitCode} before “${left[0]?.[0]}”:\n${plain(output)}`));
    });
  });
}

/** @param {string} output */
const plain = (output) => stripVTControlCharacters(output).replaceAll(/\s+/g, ' ');
