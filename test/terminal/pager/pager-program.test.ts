import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runPager } from '../../../src/terminal/pager/pager-program.ts';
import { freshHome } from '../../support/disk/home.ts';

const reader = (script: string, env = process.env) => ({
  program: process.execPath,
  args: ['-e', script],
  env,
});

describe('a pager that is run', () => {
  it('is given the whole text, and what the environment says', async () => {
    const file = freshHome().at('read');
    const text = 'a line\n'.repeat(30_000);
    const script =
      "require('fs').writeFileSync(process.env.TO, require('fs').readFileSync(0, 'utf8'))";
    expect(await runPager(process, reader(script, { TO: file }), text)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.each([
    ['reads nothing of it', 'process.exit(0)'],
    ['fails', 'process.exit(1)'],
    ['is killed', 'process.kill(process.pid, "SIGKILL")'],
  ])('is done when it %s', async (_, script) => {
    expect(await runPager(process, reader(script), 'a line\n'.repeat(30_000))).toBe(true);
  });

  it.each(['/no/such/pager', '/tmp'])('is not there when %s cannot be started', async (program) => {
    expect(await runPager(process, { program, args: [], env: {} }, 'a')).toBe(false);
  });
});
