import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshHome } from '../support/disk/home.ts';
import {
  cleanEnvironment,
  nodeBinary,
  program,
  projectRoot,
} from '../support/program/environment.ts';

const preload = path.join(projectRoot, 'test/support/program/loaded-preload.cjs');

/** The files of the program that a call loads, in thousands of bytes together. */
function loadedBy(call: string): number {
  const home = freshHome();
  const list = home.at('loaded');
  execFileSync(nodeBinary, ['--require', preload, program, ...call.split(' ')], {
    env: cleanEnvironment(home.path, { LOADED_FILE: list }),
    stdio: 'ignore',
  });
  const files = readFileSync(list, 'utf8').split('\n');
  const ours = files.filter((file) => file.startsWith(path.join(projectRoot, 'dist')));
  return ours.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
}

/*
 * What a call loads is most of what it waits for. A file that comes along where it does not belong (the
 * parser of Markdown, YAML or inquirer are 40 to 110 thousand bytes) is seen here, and mended in the
 * groups of rolldown.config.mts.
 */
describe('a call loads little:', () => {
  it.each([
    ['--version', 4],
    ['--help', 40],
    ['list --help', 130],
    ['list', 260],
    ['answers weekly', 340],
    ['help topics', 420],
    ['new --answer opening=What? --output -', 340],
  ])('reflect %s at most %i thousand bytes', (call, most) => {
    const loaded = loadedBy(call);
    expect(loaded).toBeGreaterThan(1);
    expect(loaded).toBeLessThan(most);
  });
});
