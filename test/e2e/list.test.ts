import { describe, expect, it } from 'vitest';
import { runReflect } from '../support/cli.ts';
import { freshHome } from '../support/home.ts';

const note = (home: string, name: string) =>
  runReflect(['new', '--answer', 'opening=And?', '--with', name], { home });

describe('a list of notes', () => {
  it('holds the notes that are asked for, in the form that is asked for', async () => {
    const home = freshHome();
    await note(home.path, 'Koen');
    await note(home.path, 'Mark');
    const list = async (...more: string[]) =>
      (await runReflect(['list', ...more], { home: home.path })).stdout;
    const paths = home.notes().map(({ path }) => path);
    expect((await list('--format', 'paths')).trim().split('\n').sort()).toEqual(paths.sort());
    const koen = await list('--with', 'koen', '--format', 'paths', '-0');
    expect(koen).toMatch(/^[^\n]+\0$/);
    expect(await list('--with', 'koen', '--format', 'oneline')).toMatch(
      /^\w+\t\d{4}-\d{2}-\d{2}\tbefore\tBefore the meeting with Koen\n$/,
    );
    expect(await list('--status', 'done')).toBe('');
    expect((await list('--set', 'before')).trim().split('\n')).toHaveLength(2);
  });

  it('says what a form can be', async () => {
    const home = freshHome();
    const run = await runReflect(['list', '--format', 'xml'], { home: home.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('table, oneline, paths');
  });
});
