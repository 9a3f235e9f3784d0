import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { Reply } from '../../../src/core/ports.ts';
import type { Question } from '../../../src/core/prompt-set/prompt-set.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import type { Editor, EditorOutcome } from '../../../src/terminal/editor/editor.ts';
import { runPrompt } from '../../../src/terminal/prompts/run-prompt.ts';
import { textPrompt } from '../../../src/terminal/prompts/text/text-prompt.ts';
import { createTheme } from '../../../src/terminal/theme.ts';
import { createTty } from '../../../src/terminal/tty/tty.ts';
import { type Asking, asked, asking } from '../../support/sets/asked.ts';
import { byType } from '../../support/sets/questions.ts';
import { type FakeTerminal, fakeTerminal } from '../../support/terminal/fake-terminal.ts';

interface Setting {
  readonly question?: Question;
  readonly ask?: string;
  readonly initial?: Answer;
  readonly asking?: Asking;
  readonly edit?: (text: string, terminal: FakeTerminal) => Promise<EditorOutcome>;
  readonly size?: readonly [number, number];
}

/** A question on a terminal, under a line that was there before. */
async function open(setting: Setting = {}) {
  const { question = byType.long, ask = 'What stayed with you?', edit } = setting;
  const terminal = fakeTerminal(...(setting.size ?? [80, 24]));
  terminal.output.write('$ reflect\r\n');
  const { input, output, host } = terminal;
  const theme = createTheme(0, true);
  const editor: Editor | undefined = edit && {
    name: 'nano',
    edit: (text) => edit(text, terminal),
  };
  const stage = {
    tty: createTty({ input, output, host, takes: 'keys-and-pastes' }),
    theme,
    editor,
    reflow: 'xterm.js',
  } as const;
  const show = (about: string) =>
    runPrompt(
      textPrompt({
        asked: asked(question, { ask: about }),
        options: setting.asking ?? asking(question, setting.initial),
        texts: textsFor('en').prompt,
        theme,
        editor: editor?.name,
      }),
      stage,
    );
  let replied: Reply | undefined;
  let failed: unknown;
  const reply = show(ask);
  reply.then(
    (given) => {
      replied = given;
    },
    (error: unknown) => {
      failed = error;
    },
  );
  await terminal.settle();
  const rows = () => terminal.everything().split('\n');
  return { terminal, reply, rows, show, replied: () => replied, failed: () => failed };
}

describe('a question on the screen', () => {
  it('shows the question, what is typed with the cursor in it, and the keys', async () => {
    const { terminal, rows } = await open();
    await terminal.type('a sigh');
    expect(rows()).toEqual([
      '$ reflect',
      '',
      '? What stayed with you?',
      '│ a sigh',
      '',
      '  enter new line, twice: done · shift-tab back · ctrl-c stop (kept)',
    ]);
    expect(terminal.cursor()).toEqual({ row: 3, column: 8 });
  });

  it('leaves itself and the answer when it is answered, and the terminal as it was', async () => {
    const { terminal, reply, rows } = await open();
    await terminal.type('a sigh');
    await terminal.press('enter', 'enter');
    expect(await reply).toEqual({ kind: 'answer', answer: 'a sigh' });
    await terminal.settle();
    expect(rows()).toEqual(['$ reflect', '✓ What stayed with you?', '  a sigh']);
    expect(terminal.cursor()).toEqual({ row: 3, column: 0 });
    expect(terminal.isAsFound()).toBe(true);
  });

  it('leaves nothing when the person goes back', async () => {
    const { terminal, reply, rows } = await open();
    await terminal.type('a si');
    await terminal.press('shift-tab');
    expect(await reply).toEqual({ kind: 'back', typed: 'a si' });
    await terminal.settle();
    expect(rows()).toEqual(['$ reflect']);
    expect(terminal.isAsFound()).toBe(true);
  });

  it.each([
    [80, 24],
    [40, 24],
  ] as const)('takes a paste of 40 lines whole, at %i by %i', async (columns, rows) => {
    const { terminal, reply } = await open({ size: [columns, rows] });
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}, with “é” and 漢字`);
    await terminal.paste(lines.join('\n'));
    expect(terminal.shows('line 40, with “é” and 漢字')).toBe(true);
    expect(terminal.rows()).toContain('? What stayed with you?');
    await terminal.press('enter', 'enter');
    expect(await reply).toEqual({ kind: 'answer', answer: lines.join('\n') });
    expect(terminal.isAsFound()).toBe(true);
  });

  it.each([
    ['wide characters', '漢字かな', '│ 漢字かな', 10],
    ['emoji', 'a👍b', '│ a👍b', 6],
    ['combining marks', 'e\u0301e\u0301', '│ e\u0301e\u0301', 4],
    ['right-to-left', 'שלום', '│ שלום', 6],
    ['right-to-left among left-to-right', 'ja שלום ok', '│ ja שלום ok', 12],
  ])('has the cursor after %s', async (_, text, row, column) => {
    const { terminal, rows } = await open();
    await terminal.type(text);
    expect(rows()[3]).toBe(row);
    expect(terminal.cursor()).toEqual({ row: 3, column });
  });

  it('keeps what is wide whole at the edge of the window', async () => {
    const { terminal, rows } = await open({ size: [16, 12] });
    await terminal.type('漢字漢字漢字漢字');
    expect(rows().slice(4, 6)).toEqual(['│ 漢字漢字漢字', '│ 漢字']);
  });

  it('draws again only once for all that came at once', async () => {
    const { terminal } = await open();
    const before = terminal.rawOutput().length;
    await terminal.type('x'.repeat(500));
    const drawn = terminal.rawOutput().slice(before).split('\x1b[?2026h').length - 1;
    expect(drawn).toBe(1);
  });
});

describe('keys typed ahead', () => {
  it('wait for the next question', async () => {
    const { terminal, reply, show } = await open({ question: byType.text });
    await terminal.type('one');
    await terminal.send('\r\x1b[Ctwo');
    expect(await reply).toEqual({ kind: 'answer', answer: 'one' });
    const next = show('And then?');
    await terminal.press('enter');
    expect(await next).toEqual({ kind: 'answer', answer: 'two' });
  });
});

describe('the size of the window', () => {
  it('may change while a question is open: nothing is left of the old rows', async () => {
    const ask = 'What exactly did you see or hear, the way a camera would record it?';
    const { terminal, rows } = await open({ ask });
    await terminal.type('a sentence that is wide enough to be broken in a narrow window');
    const wide = rows();
    await terminal.resize(40, 24);
    expect(rows().slice(1, 7)).toEqual([
      '',
      '? What exactly did you see or hear, the',
      '  way a camera would record it?',
      '│ a sentence that is wide enough to be',
      '│ broken in a narrow window',
      '',
    ]);
    await terminal.resize(80, 24);
    expect(rows()).toEqual(wide);
  });

  it.each([
    [1, 1],
    [2, 2],
    [5, 3],
    [200, 3],
  ])('may be %i by %i, and back', async (columns, rows) => {
    const { terminal, reply } = await open({ size: [columns, rows] });
    await terminal.type('漢a👍');
    await terminal.resize(80, 24);
    expect(terminal.shows('漢a👍')).toBe(true);
    await terminal.resize(columns, rows);
    await terminal.type('b');
    await terminal.press('enter', 'enter');
    expect(await reply).toEqual({ kind: 'answer', answer: '漢a👍b' });
    expect(terminal.isAsFound()).toBe(true);
  });
});

describe('stopping', () => {
  it.each<[string, (terminal: FakeTerminal) => Promise<void>]>([
    ['Ctrl-C', (terminal) => terminal.press('ctrl-c')],
    ['Ctrl-D', (terminal) => terminal.press('ctrl-d')],
    ['the end of the input', (terminal) => terminal.hangUp()],
    ['SIGTERM', (terminal) => terminal.signal('SIGTERM')],
    ['SIGHUP', (terminal) => terminal.signal('SIGHUP')],
    ['SIGINT', (terminal) => terminal.signal('SIGINT')],
  ])('by %s keeps what was typed and leaves the terminal as it was', async (_, stop) => {
    const { terminal, reply, rows } = await open();
    await terminal.type('half a wo');
    await stop(terminal);
    expect(await reply).toEqual({ kind: 'stop', typed: 'half a wo' });
    await terminal.settle();
    expect(rows()).toEqual(['$ reflect', '… What stayed with you?', '  half a wo']);
    expect(terminal.isAsFound()).toBe(true);
  });

  it('keeps a paste whose end never came', async () => {
    const { terminal, reply } = await open();
    await terminal.send('\x1b[200~one\rtw');
    await terminal.hangUp();
    expect(await reply).toEqual({ kind: 'stop', typed: 'one\ntw' });
  });

  it('is at once where the terminal is gone before the question', async () => {
    const { terminal, reply, show } = await open();
    await terminal.hangUp();
    await reply;
    expect(await show('And then?')).toEqual({ kind: 'stop', typed: undefined });
  });

  it('survives errors of a terminal that is gone', async () => {
    const { terminal, reply } = await open();
    await terminal.type('half');
    terminal.output.emit('error', new Error('EIO'));
    expect(await reply).toEqual({ kind: 'stop', typed: 'half' });
    terminal.input.emit('error', new Error('EIO'));
    expect(terminal.isRaw()).toBe(false);
  });
});

describe('something that throws', () => {
  it('is passed on, with the terminal as it was', async () => {
    const options: Asking = {
      ...asking(byType.long),
      onTyping: () => {
        throw new Error('disk full');
      },
    };
    const { terminal, reply, failed } = await open({ asking: options });
    await terminal.type('a');
    await expect(reply).rejects.toThrow('disk full');
    expect(failed()).toBeInstanceOf(Error);
    await terminal.settle();
    expect(terminal.isAsFound()).toBe(true);
  });
});

describe('Ctrl-Z', () => {
  it('gives the terminal back while stopped, and takes it when it goes on', async () => {
    const { terminal, reply, rows } = await open();
    await terminal.type('half');
    await terminal.press('ctrl-z');
    expect(terminal.stops()).toBe(1);
    expect(terminal.isRaw()).toBe(false);
    expect(terminal.bracketsPaste()).toBe(false);
    terminal.output.write('[1]+ Stopped\r\n$ fg\r\n');
    await terminal.signal('SIGCONT');
    expect(terminal.isRaw()).toBe(true);
    expect(terminal.bracketsPaste()).toBe(true);
    expect(rows().slice(5, 11)).toEqual([
      '  enter new line, twice: done · shift-tab back · ctrl-c stop (kept)',
      '[1]+ Stopped',
      '$ fg',
      '',
      '? What stayed with you?',
      '│ half',
    ]);
    await terminal.type(' more');
    await terminal.press('enter', 'enter');
    expect(await reply).toEqual({ kind: 'answer', answer: 'half more' });
    expect(terminal.isAsFound()).toBe(true);
  });

  it('goes on by itself where nothing can stop it', async () => {
    const { terminal, reply } = await open();
    await terminal.press('ctrl-z');
    await terminal.waitFor(() => terminal.isRaw());
    await terminal.press('ctrl-c');
    expect(await reply).toEqual({ kind: 'stop', typed: undefined });
  });

  it('from elsewhere (kill -STOP) sets the terminal up again as well', async () => {
    const { terminal } = await open();
    await terminal.type('half');
    terminal.output.write('\r\n$ fg\r\n');
    await terminal.signal('SIGCONT');
    expect(terminal.isRaw()).toBe(true);
    expect(terminal.rows().filter((row) => row === '│ half')).toHaveLength(2);
  });
});

describe('Ctrl-L', () => {
  it('draws on a clean screen', async () => {
    const { terminal, rows } = await open();
    await terminal.send('\x0c');
    expect(rows().slice(-4)[0]).toBe('? What stayed with you?');
    expect(terminal.rows()[0]).toBe('');
  });
});

describe('the editor', () => {
  it('has the terminal to itself, and gives what was saved', async () => {
    const seen: unknown[] = [];
    const edit = async (text: string, terminal: FakeTerminal) => {
      await terminal.settle();
      seen.push(text, terminal.isRaw(), terminal.bracketsPaste(), terminal.rows().slice(0, 2));
      return { kind: 'edited', text: 'one\ntwo' } as const;
    };
    const { terminal, reply, rows } = await open({ edit });
    await terminal.type('half');
    await terminal.press('ctrl-o');
    await terminal.waitFor('│ two');
    expect(seen).toEqual([
      'half',
      false,
      false,
      ['$ reflect', '  Open in nano. Save and close it there to go on here.'],
    ]);
    expect(terminal.isRaw()).toBe(true);
    expect(rows().slice(0, 5)).toEqual([
      '$ reflect',
      '',
      '? What stayed with you?',
      '│ one',
      '│ two',
    ]);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', answer: 'one\ntwo' });
    expect(terminal.isAsFound()).toBe(true);
  });

  it('that fails leaves what was typed and says so', async () => {
    const fault = { code: 'failed', program: 'nano' } as const;
    const { terminal, reply } = await open({ edit: async () => ({ kind: 'failed', fault }) });
    await terminal.type('half');
    await terminal.press('ctrl-o');
    await terminal.waitFor('nano stopped with an error.');
    await terminal.press('ctrl-c');
    expect(await reply).toEqual({ kind: 'stop', typed: 'half' });
  });

  it('may be open when the terminal goes away: what it saved is kept', async () => {
    const edit = async (_: string, terminal: FakeTerminal) => {
      await terminal.signal('SIGHUP');
      return { kind: 'edited', text: 'saved' } as const;
    };
    const { terminal, reply } = await open({ edit });
    await terminal.press('ctrl-o');
    expect(await reply).toEqual({ kind: 'stop', typed: 'saved' });
  });

  it('is told of the draft before it opens', async () => {
    const options = asking(byType.long);
    let told: unknown;
    const edit = async () => {
      told = options.told.at(-1);
      return { kind: 'edited', text: 'x' } as const;
    };
    const { terminal } = await open({ asking: options, edit });
    await terminal.send('half\x0f');
    await terminal.waitFor('│ x');
    expect(told).toBe('half');
  });
});
