import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { createEditor, type EditorOptions } from '../../../src/terminal/editor/editor.ts';
import type { ProgramCommand } from '../../../src/terminal/programs/program-command.ts';
import type { ProgramEnd } from '../../../src/terminal/programs/program-runner.ts';

interface Setting {
  readonly wanted?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly installed?: readonly string[];
  /** What the person saves; nothing: the file as it was. */
  readonly saves?: string;
  readonly end?: ProgramEnd;
  /** Milliseconds that the editor is open. */
  readonly takes?: number;
  readonly files?: EditorOptions['files'];
}

/** An editor that is not there, and what was done with it. */
function editing(setting: Setting = {}) {
  const { env = { EDITOR: 'nano' }, saves, takes = 5000 } = setting;
  const ran: ProgramCommand[] = [];
  const seen = { file: '', removed: false };
  let clock = 0;
  const editor = createEditor({
    wanted: setting.wanted,
    env,
    platform: platformOf(setting.platform ?? 'linux'),
    isInstalled: (program) => (setting.installed ?? []).includes(program),
    files: setting.files ?? {
      create(text) {
        seen.file = text;
        return {
          path: '/own/answer.md',
          read: () => saves ?? text,
          remove: () => {
            seen.removed = true;
          },
        };
      },
    },
    run: async (command) => {
      ran.push(command);
      clock += takes;
      return setting.end ?? { kind: 'exit', code: 0 };
    },
    now: () => clock,
  });
  return { editor, ran, seen };
}

describe('the editor that is opened', () => {
  it.each<[string, Setting, string | undefined]>([
    ['the one that was chosen before both', { wanted: 'ed', env: { VISUAL: 'vim' } }, 'ed'],
    ['VISUAL before EDITOR', { env: { VISUAL: 'vim', EDITOR: 'nano' } }, 'vim'],
    ['EDITOR where VISUAL is empty', { env: { VISUAL: ' ', EDITOR: 'nano' } }, 'nano'],
    ['nano where neither is set', { env: {}, installed: ['vi', 'nano'] }, 'nano'],
    ['vi where there is no nano', { env: {}, installed: ['vi'] }, 'vi'],
    [
      'notepad on Windows',
      { env: {}, platform: 'win32', installed: ['nano', 'notepad'] },
      'notepad',
    ],
    ['none where there is none', { env: {} }, undefined],
  ])('is %s', (_, setting, name) => {
    expect(editing(setting).editor.name).toBe(name);
  });

  it('is given its own arguments, then the file', async () => {
    const { editor, ran } = editing({ env: { EDITOR: '"/my ed/code" -n' } });
    await editor.edit('text');
    expect(ran).toEqual([{ program: '/my ed/code', args: ['--wait', '-n', '/own/answer.md'] }]);
  });
});

describe('an answer in an editor', () => {
  it('stands there as it was typed, with a newline at its end', async () => {
    const { editor, seen } = editing();
    await editor.edit('one\ntwo');
    expect(seen.file).toBe('one\ntwo\n');
  });

  it.each([
    ['one\ntwo\n', 'one\ntwo'],
    ['one', 'one'],
    ['one\r\ntwo\r\n', 'one\ntwo'],
    ['one\n\n', 'one\n'],
    ['a\x1b[2Jb\0\n', 'a[2Jb'],
    ['', ''],
  ])('comes back from %j as %j', async (saves, text) => {
    expect(await editing({ saves }).editor.edit('before')).toEqual({ kind: 'edited', text });
  });

  it('comes back unchanged when the person only looked', async () => {
    const outcome = await editing({ takes: 5000 }).editor.edit('before');
    expect(outcome).toEqual({ kind: 'edited', text: 'before' });
  });

  it('leaves no file behind', async () => {
    const { editor, seen } = editing();
    await editor.edit('before');
    expect(seen.removed).toBe(true);
  });
});

describe('an editor that fails', () => {
  const code = { env: { EDITOR: 'code' } };
  it.each<[string, Setting, object]>([
    ['is not there', { end: { kind: 'missing' } }, { code: 'missing', program: 'nano' }],
    ['ends in an error', { end: { kind: 'exit', code: 1 } }, { code: 'failed', program: 'nano' }],
    ['is killed', { end: { kind: 'killed' } }, { code: 'killed', program: 'nano' }],
    [
      'returns at once',
      { ...code, takes: 100 },
      { code: 'not-waiting', program: 'code', option: '--wait' },
    ],
    ['was not found', { env: {} }, { code: 'none' }],
  ])('%s: is told, and nothing else changes', async (_, setting, fault) => {
    const { editor, seen } = editing({ saves: 'half\n', ...setting });
    expect(await editor.edit('half')).toEqual({ kind: 'failed', fault });
    expect(seen.removed).toBe(seen.file !== '');
  });

  it('does not lose what it saved before it returned at once', async () => {
    const { editor } = editing({ ...code, takes: 100, saves: 'more' });
    expect(await editor.edit('half')).toEqual({ kind: 'edited', text: 'more' });
  });

  it('in a terminal may return at once', async () => {
    const { editor } = editing({ takes: 100 });
    expect(await editor.edit('half')).toEqual({ kind: 'edited', text: 'half' });
  });

  it('says why no file could be made', async () => {
    const create = () => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    };
    const { editor, ran } = editing({ files: { create } });
    expect(await editor.edit('half')).toEqual({
      kind: 'failed',
      fault: { code: 'file', reason: 'EACCES' },
    });
    expect(ran).toEqual([]);
  });

  it('leaves a file that cannot be read where it is, and says where', async () => {
    let removed = false;
    const create = () => ({
      path: '/own/answer.md',
      read: () => {
        throw new Error('no');
      },
      remove: () => {
        removed = true;
      },
    });
    const outcome = await editing({ files: { create } }).editor.edit('half');
    expect(outcome).toEqual({
      kind: 'failed',
      fault: { code: 'unreadable', path: '/own/answer.md' },
    });
    expect(removed).toBe(false);
  });
});
