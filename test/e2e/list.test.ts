import { describe, expect, it } from 'vitest';
import { freshHome } from '../support/disk/home.ts';
import { runReflect } from '../support/program/cli.ts';
import { openTerminal } from '../support/terminal/pty.ts';

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

  it('holds the days that are asked for, in words of either language', async () => {
    const home = freshHome();
    const old = ['new', '--answer', 'opening=And?', '--with', 'Anna', '--date', '2025-03-04'];
    await runReflect(old, { home: home.path });
    await note(home.path, 'Koen');
    const list = async (...more: string[]) =>
      (await runReflect(['list', '--format', 'oneline', ...more], { home: home.path })).stdout;
    expect(await list('--since', 'gisteren')).toMatch(/Koen\n$/);
    expect(await list('--until', 'last year')).toMatch(/Anna\n$/);
    expect((await list('--since', '2025')).split('\n')).toHaveLength(3);
    const wrong = await runReflect(['list', '--since', 'foo'], { home: home.path });
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/--since.*foo.*last week/);
  });

  it('is a line a note in a terminal of any width', async () => {
    const home = freshHome();
    await note(home.path, 'Koen van den Berg-Wolters, teamleider');
    for (const cols of [40, 80, 200]) {
      const terminal = openTerminal({ args: ['list'], home: home.path, cols });
      await terminal.exit();
      const lines = terminal.everything().split('\n');
      expect(lines).toHaveLength(1);
      expect(lines[0]?.length).toBeLessThan(cols);
      expect(lines[0]?.endsWith('…')).toBe(cols < 100);
    }
  });

  it('takes a null character to mean paths', async () => {
    const home = freshHome();
    await note(home.path, 'Koen');
    const { stdout } = await runReflect(['list', '-0'], { home: home.path });
    expect(stdout).toBe(`${home.note().path}\0`);
  });

  it('says what a form can be', async () => {
    const home = freshHome();
    const run = await runReflect(['list', '--format', 'xml'], { home: home.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('table, oneline, paths');
  });
});
