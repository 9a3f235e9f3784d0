import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Cron } from 'croner';
import { describe, expect, it } from 'vitest';
import { skipAloud } from '../support/aloud.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import {
  cleanEnvironment,
  nodeBinary,
  program,
  projectRoot,
} from '../support/program/environment.ts';

/** The shell blocks of the recipes, as they are written. */
function recipesIn(readme: string): string[] {
  const [, section = ''] = /^## Recipes\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme) ?? [];
  return Array.from(section.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, block = '']) => block);
}

const recipes = recipesIn(readFileSync(path.join(projectRoot, 'README.md'), 'utf8'));
const missing =
  recipes.length === 0 ? 'README.md has no heading "## Recipes" with shell blocks yet' : undefined;

/** A shell in which `reflect` is installed, and where `crontab` keeps its list in a file. */
function shellIn(home: TestHome): (script: string) => { code: number | null; said: string } {
  mkdirSync(home.at('bin'));
  const command = (name: string, script: string) =>
    home.write(`bin/${name}`, `#!/bin/sh\n${script}\n`, 0o755);
  command('reflect', `exec '${nodeBinary}' '${program}' "$@"`);
  command('node', `exec '${nodeBinary}' "$@"`);
  const list = home.at('crontab.txt');
  command(
    'crontab',
    `case "$1" in -l) cat '${list}' ;; -) cat > '${list}.new' && mv '${list}.new' '${list}' ;; esac`,
  );
  const env = cleanEnvironment(home.path, { PATH: `${home.at('bin')}:${process.env.PATH}` });
  return (script) => {
    const run = spawnSync('/bin/sh', ['-e', '-c', script], {
      cwd: home.path,
      env,
      encoding: 'utf8',
    });
    return { code: run.status, said: run.stdout + run.stderr };
  };
}

describe.skipIf(skipAloud(missing))('the recipes in README.md', () => {
  it('work as written, one after another', { timeout: 60_000 }, () => {
    const home = freshHome();
    const run = shellIn(home);
    home.write('crontab.txt', '0 1 * * * something-else\n');
    const koen = run(`reflect --answer other=Koen --answer 'opening=And you?'`);
    expect(koen).toMatchObject({ code: 0 });
    expect(run(`reflect --answer other=Mark --answer 'opening=And you?'`).code).toBe(0);

    expect(recipes).toHaveLength(3);
    for (const recipe of recipes) expect(run(recipe)).toMatchObject({ code: 0 });

    const [other, reminder = '', ...more] = readFileSync(home.at('crontab.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect([other, more]).toEqual(['0 1 * * * something-else', []]);
    expect(reminder).toContain(' due ');
    const monday = new Cron(reminder.split(' ').slice(0, 5).join(' '), { paused: true });
    expect(monday.nextRun(new Date(2026, 10, 23, 10))).toEqual(new Date(2026, 10, 30, 9));

    const weekly = home.notes().filter((note) => note.path.endsWith('-weekly.md'));
    expect(weekly).toHaveLength(1);
    expect(weekly[0]?.text).toContain('temperature: 3');

    const list = readFileSync(home.at('monday.md'), 'utf8');
    expect(list.trim().split('\n')).toHaveLength(1);
    expect(list).toContain('Koen');
  });
});
