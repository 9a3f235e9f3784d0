import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import { openTerminal, type TestTerminal } from '../support/terminal/pty.ts';
import { type Screen, unspaced } from '../support/terminal/screen.ts';

/** A set of the person's own: two texts, a list, a long answer and the opening question. */
const set = `name: mine
title: Mine
questions:
  - { id: first, type: text, ask: What came first?, why: To begin somewhere., optional: true }
  - { id: second, type: text, ask: What came second?, optional: true }
  - { id: items, type: list, ask: Which items?, optional: true }
  - { id: story, type: long, ask: Tell the story., optional: true }
  - { id: opening, type: text, ask: What will you ask?, feeds: opening }
`;

const walk = (
  home: TestHome,
  options: {
    readonly cols?: number;
    readonly env?: Record<string, string>;
    readonly args?: string[];
  } = {},
): TestTerminal => {
  home.write('prompts/mine.yaml', set);
  const { args = ['mine', '--lang', 'en'], ...others } = options;
  return openTerminal({ home: home.path, args, ...others });
};

/** Types one answer and goes on. */
async function say(terminal: TestTerminal, question: string, words: string): Promise<void> {
  await terminal.waitFor(`? ${question}`);
  if (words !== '') {
    terminal.type(words);
    await terminal.waitFor(words);
  }
  terminal.press('enter');
}

async function toPreview(terminal: TestTerminal, language: Language = 'en'): Promise<void> {
  await terminal.waitFor(textsFor(language).talk.whatNow);
}

async function saved(terminal: TestTerminal): Promise<void> {
  await toPreview(terminal);
  terminal.press('enter');
  expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
}

/** A long answer stands behind a line on its left, wherever it was wrapped. */
const inAnswer =
  (words: string) =>
  (screen: Screen): boolean =>
    unspaced(screen.rows().join('').replaceAll('│', '')).includes(unspaced(words));

describe.each([80, 40])('answering at %i columns', (cols) => {
  it('goes back to an answer that is there to change, and forward without retyping', async () => {
    const home = freshHome();
    const terminal = walk(home, { cols });
    await say(terminal, 'What came first?', 'a sigh');
    await terminal.waitFor('? What came second?');
    terminal.type('a joke');
    await terminal.waitFor('a joke');
    terminal.press('shift-tab');
    await terminal.waitFor('? What came first?');
    await terminal.waitFor('a sigh');
    terminal.type('!');
    await terminal.waitFor('a sigh!');
    terminal.press('enter');
    await terminal.waitFor('? What came second?');
    await terminal.waitFor('a joke');
    terminal.press('enter');
    await say(terminal, 'Which items?', '');
    await say(terminal, 'Tell the story.', '');
    await say(terminal, 'What will you ask?', 'What matters?');
    await saved(terminal);
    expect(home.note().text).toContain('first: a sigh!\nsecond: a joke\n');
  });

  it.each(['paste', 'burst'] as const)(
    'keeps a %s of forty lines whole, in one answer',
    async (how) => {
      const home = freshHome();
      const terminal = walk(home, { cols });
      const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1} of the mail`);
      await terminal.waitFor('? What came first?');
      terminal[how](lines.join('\n'));
      await terminal.waitFor('line 40 of the mail');
      /* The draft is saved later than a burst can still go on: the Enter is a key of its own. */
      await vi.waitFor(() => expect(home.drafts()[0]?.text).toContain('line 40'), 15_000);
      terminal.press('enter');
      await say(terminal, 'What came second?', 'after the paste');
      await say(terminal, 'Which items?', '');
      await say(terminal, 'Tell the story.', '');
      await say(terminal, 'What will you ask?', 'What matters?');
      await saved(terminal);
      const { text } = home.note();
      expect(text).toContain(`first: |-\n${lines.map((line) => `  ${line}\n`).join('')}`);
      expect(text).toContain('second: after the paste\n');
    },
  );

  it('says why a question is asked', async () => {
    const terminal = walk(freshHome(), { cols });
    await terminal.waitFor('? What came first?');
    terminal.type('?');
    await terminal.waitFor('To begin somewhere.');
  });

  it('survives a window that changes in the middle of a long answer', async () => {
    const home = freshHome();
    const terminal = walk(home, { cols });
    await say(terminal, 'What came first?', '');
    await say(terminal, 'What came second?', '');
    await say(terminal, 'Which items?', '');
    const words = 'one long sentence about the planning that was shown on Tuesday '
      .repeat(3)
      .trim();
    await terminal.waitFor('? Tell the story.');
    terminal.type(words);
    await terminal.waitFor(inAnswer(words));
    await terminal.resize(cols === 80 ? 40 : 80, 24);
    await terminal.waitFor(inAnswer(words));
    terminal.type(' and on');
    await terminal.waitFor(inAnswer(`${words} and on`));
    await terminal.resize(cols, 24);
    await terminal.waitFor(inAnswer(`${words} and on`));
    terminal.press('enter');
    await terminal.waitFor(textsFor('en').prompt.keys.done);
    terminal.press('enter');
    await say(terminal, 'What will you ask?', 'What matters?');
    await saved(terminal);
    expect(home.note().text).toContain(`story: ${words} and on\n`);
  });
});

describe('an editor of the person’s own', () => {
  const script = (body: string) => `#!/bin/sh\n${body}\n`;

  it('opens with what was typed, and gives back what was saved', async () => {
    const home = freshHome();
    const editor = home.write(
      'my editor/ed it',
      script('printf "and from the editor\\n" >> "$1"'),
      0o755,
    );
    const terminal = walk(home, { env: { EDITOR: `"${editor}"` } });
    await terminal.waitFor('? What came first?');
    terminal.type('typed before');
    await terminal.waitFor('typed before');
    terminal.press('ctrl-o');
    await terminal.waitFor('and from the editor');
    terminal.press('enter');
    await terminal.waitFor('? What came second?');
    terminal.press('ctrl-c');
    await terminal.exit();
    expect(JSON.stringify(home.drafts().map(({ text }) => text))).toContain(
      'typed before\\\\nand from the editor',
    );
  });

  it('that fails leaves what was typed as it was', async () => {
    const home = freshHome();
    const editor = home.write('failing', script('exit 3'), 0o755);
    const terminal = walk(home, { env: { EDITOR: editor } });
    await terminal.waitFor('? What came first?');
    terminal.type('typed before');
    await terminal.waitFor('typed before');
    terminal.press('ctrl-o');
    await terminal.waitFor(textsFor('en').prompt.editor.failed('failing'));
    expect(terminal.shows('typed before')).toBe(true);
  });
});

describe('stopping', () => {
  it('with Ctrl-C exits with 130 and says how to go on; resuming opens the same question with the same words', async () => {
    const home = freshHome();
    const terminal = walk(home);
    await say(terminal, 'What came first?', 'a sigh');
    await terminal.waitFor('? What came second?');
    terminal.type('half a thou');
    await terminal.waitFor('half a thou');
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ code: 130, signal: 0 });
    expect(terminal.everything()).toContain('reflect resume');
    const again = openTerminal({ home: home.path, args: ['resume', '--lang', 'en'] });
    await again.waitFor('? What came second?');
    await again.waitFor('half a thou');
    again.type('ght');
    await again.waitFor('half a thought');
    again.press('enter');
    await say(again, 'Which items?', '');
    await say(again, 'Tell the story.', '');
    await say(again, 'What will you ask?', 'What matters?');
    await saved(again);
    expect(home.note().text).toContain('first: a sigh\nsecond: half a thought\n');
    expect(home.drafts()).toEqual([]);
  });

  it('before anything was answered keeps nothing', async () => {
    const home = freshHome();
    const terminal = walk(home);
    await terminal.waitFor('? What came first?');
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ code: 130, signal: 0 });
    expect(home.drafts()).toEqual([]);
  });
});

describe('the menu at the end', () => {
  const { talk } = textsFor('en');

  async function atMenu(home: TestHome): Promise<TestTerminal> {
    const terminal = walk(home, {
      args: [
        'mine',
        '--lang',
        'en',
        '--answer',
        'first=',
        '--answer',
        'second=',
        '--answer',
        'items=',
        '--answer',
        'story=',
      ],
    });
    await say(terminal, 'What will you ask?', 'What matters?');
    await toPreview(terminal);
    return terminal;
  }

  it('changes an answer and comes back to the note', async () => {
    const home = freshHome();
    const terminal = await atMenu(home);
    terminal.type('2');
    await terminal.waitFor(talk.changeWhich);
    terminal.type('5');
    /* The answer stands there to keep: the question is open, not only named in the menu. */
    await terminal.waitFor(`enter ${textsFor('en').prompt.keys.keep}`);
    terminal.press('ctrl-u');
    terminal.type('What would you miss?');
    await terminal.waitFor('What would you miss?');
    terminal.press('enter');
    await saved(terminal);
    expect(home.note().text).toContain('opening: What would you miss?\n');
  });

  it('changes an early answer without asking the later ones again', async () => {
    const home = freshHome();
    const terminal = await atMenu(home);
    terminal.type('2');
    await terminal.waitFor(talk.changeWhich);
    terminal.type('1');
    await terminal.waitFor(`enter ${textsFor('en').prompt.keys.skip}`);
    terminal.type('a sigh');
    await terminal.waitFor('a sigh');
    terminal.press('enter');
    await saved(terminal);
    expect(home.note().text).toContain('first: a sigh\nopening: What matters?\n');
  });

  it('goes on later: the draft stays, and no note is made', async () => {
    const home = freshHome();
    const terminal = await atMenu(home);
    terminal.type('3');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    expect(home.drafts()).toHaveLength(1);
    expect(home.notes()).toEqual([]);
  });

  it('throws away only after asking', async () => {
    const home = freshHome();
    const terminal = await atMenu(home);
    terminal.type('4');
    await terminal.waitFor(talk.discardSure);
    terminal.type('n');
    await toPreview(terminal);
    terminal.type('4');
    await terminal.waitFor(talk.discardSure);
    terminal.type('y');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    expect(home.drafts()).toEqual([]);
    expect(home.notes()).toEqual([]);
  });
});

describe('a terminal without colour', () => {
  it('gets none with NO_COLOR', async () => {
    const terminal = walk(freshHome(), { env: { NO_COLOR: '1' } });
    await terminal.waitFor('? What came first?');
    expect(terminal.styles()).toEqual(new Set());
  });
});

describe('a notes folder that cannot be written', () => {
  it('is said before the first question', async () => {
    const home = freshHome();
    home.write('notes', 'a file in its place');
    const terminal = walk(home);
    expect((await terminal.exit()).code).toBe(1);
    expect(terminal.everything()).toContain(home.at('notes'));
    expect(terminal.everything()).not.toContain('? What came first?');
  });
});
