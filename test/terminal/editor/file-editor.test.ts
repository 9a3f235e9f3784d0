import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { openFile } from '../../../src/terminal/editor/file-editor.ts';
import type { ProgramCommand } from '../../../src/terminal/programs/program-command.ts';
import type { ProgramEnd } from '../../../src/terminal/programs/program-runner.ts';

/** Opens a file where the editor ends like this, after so many milliseconds. */
async function opened(
  env: Readonly<Record<string, string>>,
  { end = { kind: 'exit', code: 0 }, took = 5000 }: { end?: ProgramEnd; took?: number } = {},
) {
  const ran: ProgramCommand[] = [];
  let now = 0;
  const outcome = await openFile('/notes/one.md', {
    env,
    platform: platformOf('linux'),
    isInstalled: () => false,
    now: () => now,
    run: async (command) => {
      ran.push(command);
      now += took;
      return end;
    },
  });
  return { outcome, ran };
}

describe('a file that is opened in the editor', () => {
  it('is given to VISUAL, then EDITOR, with what makes it wait', async () => {
    const both = await opened({ VISUAL: 'code -n', EDITOR: 'vi' });
    expect(both.ran).toEqual([{ program: 'code', args: ['--wait', '-n', '/notes/one.md'] }]);
    expect(both.outcome).toEqual({ kind: 'closed', program: 'code' });
    const one = await opened({ EDITOR: '"/opt/my ed" -x' });
    expect(one.ran).toEqual([{ program: '/opt/my ed', args: ['-x', '/notes/one.md'] }]);
  });

  it.each([
    [{ end: { kind: 'exit', code: 3 } }, { kind: 'failed', program: 'ed2' }],
    [{ end: { kind: 'missing' } }, { kind: 'missing', program: 'ed2' }],
    [{ end: { kind: 'killed' } }, { kind: 'killed', program: 'ed2' }],
    [{ took: 20 }, { kind: 'closed', program: 'ed2', waitOption: '--wait' }],
  ] as const)('tells how it ended: %o', async (how, outcome) => {
    expect((await opened({ EDITOR: 'ed2' }, how)).outcome).toEqual(outcome);
  });

  it('needs an editor', async () => {
    expect((await opened({})).outcome).toEqual({ kind: 'none' });
  });
});
