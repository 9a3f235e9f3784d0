import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { languages } from '../../src/core/language.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { draftOnDisk } from '../support/disk/drafts-on-disk.ts';
import { freshHome, type TestHome } from '../support/disk/home.ts';
import type { Key } from '../support/terminal/keys.ts';
import { openTerminal, type TestTerminal } from '../support/terminal/pty.ts';

const asks = [
  ['who', 'Over wie gaat het?', 'Who is it about?', 'Um wen geht es?'],
  ['story', 'Wat is het verhaal?', 'What is the story?', 'Was ist passiert?'],
  ['facts', 'Wat zag je?', 'What did you see?', 'Was hast du gesehen?'],
  ['degrees', 'Hoe warm is het?', 'How warm is it?', 'Wie warm ist es?'],
  ['colour', 'Welke kleur is het?', 'Which colour is it?', 'Welche Farbe ist es?'],
  ['needs', 'Wat is er nodig?', 'What is needed?', 'Was braucht es?'],
  ['ready', 'Ben je er klaar voor?', 'Are you ready?', 'Bist du bereit?'],
  ['day', 'Wanneer kijk je terug?', 'When will you look back?', 'Wann blickst du zurück?'],
  ['opening', 'Hoe begin je?', 'How will you open?', 'Wie fängst du an?'],
] as const;

const more: Readonly<Record<(typeof asks)[number][0], string>> = {
  who: 'type: text, why: { nl: Een naam helpt., en: A name helps., de: Ein Name hilft. }',
  story: 'type: long, optional: true',
  facts: 'type: list, optional: true',
  degrees:
    'type: scale, min: 1, max: 5, labels: { 1: { nl: koud, en: cold, de: kalt }, 5: { nl: warm, en: warm, de: heiß } }',
  colour:
    'type: choice, choices: [{ value: r, label: { nl: rood, en: red, de: rot } }, { value: g, label: { nl: groen, en: green, de: grün } }]',
  needs:
    'type: choices, choices: [{ value: t, label: { nl: tijd, en: time, de: Zeit } }, { value: r, label: { nl: rust, en: rest, de: Ruhe } }]',
  ready: 'type: confirm',
  day: 'type: date',
  opening: 'type: text, feeds: opening',
};

/** A set with a question of every type. */
const set = `name: all
title: { nl: Alles, en: All, de: Alles }
questions:
${asks
  .map(
    ([id, nl, en, de]) =>
      `  - { id: ${id}, ask: { nl: ${nl}, en: ${en}, de: ${de} }, ${more[id]} }`,
  )
  .join('\n')}
`;

const orderOf: Readonly<Record<Language, 1 | 2 | 3>> = { nl: 1, en: 2, de: 3 };

function homeWithSet(): TestHome {
  const home = freshHome();
  home.write('prompts/all.yaml', set);
  return home;
}

const start = (home: TestHome, language: Language, ...more: string[]): TestTerminal =>
  openTerminal({
    home: home.path,
    args: ['all', '--lang', language, ...more],
    cols: 100,
    rows: 60,
    env: { EDITOR: undefined },
  });

/** Whether the program waits for a line. */
const waits = (written: string): boolean => /[:?] $/.test(written);

/** Types a line when the program waits for one, and waits until it waits again. */
async function line(terminal: TestTerminal, text: string): Promise<void> {
  await terminal.waitFor(() => waits(terminal.rawOutput()));
  const before = terminal.rawOutput().length;
  terminal.type(text);
  terminal.press('enter');
  await terminal.waitFor(() => waits(terminal.rawOutput().slice(before)));
}

/** The whole walk in plain lines, up to the menu, with a wrong turn in every place where there can be one. */
async function walkInLines(terminal: TestTerminal, language: Language): Promise<void> {
  const { back, why } = textsFor(language).plain.words;
  const lines = [
    ...['', `/${why[0]}`, 'San'],
    ...[`/${back[0]}`, '', 'The first line', 'and the second', ''],
    ...['one', 'two', ''],
    ...['9', 'warmest', '3'],
    ...['2'],
    ...['1 2'],
    ...[textsFor(language).prompt.yes],
    ...['2026-13-40', '2026-12-01'],
    ...['Why?'],
  ];
  for (const each of lines) await line(terminal, each);
}

/** The same answers on the screen. */
async function walkOnScreen(terminal: TestTerminal, language: Language): Promise<void> {
  const [yes = ''] = textsFor(language).prompt.yesKeys;
  const keys: readonly (readonly (string | `<${Key}>`)[])[] = [
    ['San', '<enter>'],
    ['The first line', '<enter>', 'and the second', '<enter>', '<enter>'],
    ['one', '<enter>', 'two', '<enter>', '<enter>'],
    ['3'],
    ['2'],
    ['1', '2', '<enter>'],
    [yes],
    ['2026-12-01', '<enter>'],
    ['Why?', '<enter>'],
  ];
  for (const [index, typed] of keys.entries()) {
    await terminal.waitFor(asks[index]?.[orderOf[language]] ?? '');
    for (const each of typed) {
      const [, name] = /^<(.+)>$/.exec(each) ?? [];
      if (name !== undefined) terminal.press(name as Key);
      else {
        terminal.type(each);
        if (each.length > 1) await terminal.waitFor(each);
      }
    }
  }
}

/** Questions that are asked once more: one that is left with `back`, and the one before it. */
const gonePast: ReadonlySet<string> = new Set(['who', 'story']);

const count = (text: string, part: string): number => text.split(part).length - 1;

/** A note without what is of its own: its id, and when it was made. */
const bare = (text: string): string =>
  text.replace(/^id: .*$/m, 'id').replace(/^date: .*$/m, 'date');

describe.each(languages)('a walk in plain lines, in %s', (language) => {
  it('is linear, asks each question once, and makes the note that a walk on the screen makes', async () => {
    const home = homeWithSet();
    const texts = textsFor(language);
    const terminal = start(home, language, '--plain');
    await walkInLines(terminal, language);
    await terminal.waitFor(texts.talk.whatNow);
    const asked = terminal.rawOutput().split(texts.talk.previewTitle)[0] ?? '';
    for (const [id, ...ask] of asks) {
      // From the second one the person goes back to the first, and comes to it again.
      expect([id, count(asked, ask[orderOf[language] - 1] ?? '')]).toEqual([
        id,
        gonePast.has(id) ? 2 : 1,
      ]);
    }
    expect(asked).toContain(`${texts.prompt.required}\r\n`);
    expect(asked).toContain(texts.plain.chooseFrom('1', '5'));
    expect(asked).toContain(texts.prompt.faults['answer-date']({ code: 'answer-date' }));
    terminal.press('enter');
    expect(await terminal.exit()).toEqual({ code: 0, signal: 0 });
    const raw = terminal.rawOutput();
    expect(raw).not.toMatch(/[\x1b\x08\x07]/);
    expect(raw.replaceAll('\r\n', '')).not.toContain('\r');
    expect(raw).not.toMatch(/[│─┃═┌›✓•·●…]/u);

    const other = homeWithSet();
    const screen = start(other, language);
    await walkOnScreen(screen, language);
    await screen.waitFor(texts.talk.whatNow);
    screen.press('enter');
    expect((await screen.exit()).code).toBe(0);
    expect(bare(home.note().text)).toBe(bare(other.note().text));
  });
});

describe('in plain lines', () => {
  it('ctrl-c keeps what was typed, and resume goes on with it', async () => {
    const home = homeWithSet();
    const terminal = start(home, 'en', '--plain');
    await line(terminal, 'San');
    terminal.type('half a story');
    await terminal.waitFor('half a story');
    terminal.press('ctrl-c');
    expect((await terminal.exit()).code).toBe(130);
    expect(draftOnDisk(home)).toMatchObject({ at: 'story', typing: 'half a story' });
    const again = openTerminal({ home: home.path, args: ['resume', '--plain'], cols: 100 });
    await again.waitFor('half a story');
    expect(again.rawOutput()).not.toContain('\x1b');
    again.press('ctrl-d');
    expect((await again.exit()).code).toBe(130);
  });

  it('a long paste lands whole, and not in the next question', async () => {
    const home = homeWithSet();
    const terminal = start(home, 'en', '--plain');
    await line(terminal, 'San');
    const story = Array.from({ length: 300 }, (_, at) =>
      at % 7 === 0 ? '' : `line ${at} of a story`,
    );
    terminal.burst(`${story.join('\n')}\n`);
    await terminal.waitFor('Next line:');
    await line(terminal, '');
    terminal.press('ctrl-c');
    expect((await terminal.exit()).code).toBe(130);
    expect(draftOnDisk(home).answers.get('story')).toBe(story.join('\n'));
    expect(draftOnDisk(home).at).toBe('facts');
  });

  it.each([{ TERM: 'dumb' }, { TERM: 'dumb', INSIDE_EMACS: '30.1,comint' }])(
    'is how it is asked with %j, with a way back',
    async (env) => {
      const home = homeWithSet();
      const terminal = openTerminal({ home: home.path, args: ['all'], cols: 100, env });
      await line(terminal, 'San');
      await line(terminal, '/back');
      await line(terminal, '');
      terminal.press('ctrl-c');
      expect((await terminal.exit()).code).toBe(130);
      expect(terminal.rawOutput()).not.toContain('\x1b');
      expect(count(terminal.rawOutput(), 'San')).toBe(2);
      expect(draftOnDisk(home).answers).toEqual(new Map([['who', 'San']]));
    },
  );
});
