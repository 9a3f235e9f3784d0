import { describe, expect, it } from 'vitest';
import { runAfter } from '../../src/commands/after.ts';
import { runCard } from '../../src/commands/card.ts';
import { runNew } from '../../src/commands/new.ts';
import type { Clipboard, Copied } from '../../src/core/ports.ts';
import { ReflectError } from '../../src/core/problem.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { type ContextOptions, type TestContext, testContext } from '../support/context.ts';
import { scriptedPrompter } from '../support/terminal/scripted-prompter.ts';

const { card: texts } = textsFor('en');

const pairs = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([id, value]) => ({ id, value }));

const said = {
  other: 'Koen',
  temperature: '2',
  signal: 'a sigh',
  'self-preserve': 'Everyone comes along',
  'other-preserve': 'Time for customers',
  unsure: 'Whether the plan is right',
  opening: 'What counts for you?',
  'if-then': 'If he sighs, then I wait',
};

const expected = `Before the meeting with Koen
I want to keep: Everyone comes along
Koen wants to keep: Time for customers (guess)
Still open: Whether the plan is right
I open with: What counts for you?
My step: If he sighs, then I wait
`;

/** What comes out of a command after a note was made. */
async function afterNote(
  options: ContextOptions,
  act: (test: TestContext) => Promise<void>,
  answers: Readonly<Record<string, string>> = said,
) {
  const test = testContext(options);
  const set = 'opening' in answers ? 'before' : 'weekly';
  await runNew({ ...test.context, json: false }, { set, answer: pairs(answers) });
  const before = test.out();
  let problem: unknown;
  try {
    await act(test);
  } catch (error) {
    problem = error instanceof ReflectError ? error.problem : error;
  }
  return { out: test.out().slice(before.length), err: test.err(), problem, path: before.trim() };
}

const clipboardThat = (copied: Copied) => {
  const texts: string[] = [];
  const clipboard: Clipboard = {
    copy: async (text) => {
      texts.push(text);
      return copied;
    },
  };
  return { clipboard, texts };
};

const card = ({ context }: TestContext, copy = false) => runCard(context, { note: 'last', copy });

describe('reflect card', () => {
  it('prints the last note in a few lines, and nothing private', async () => {
    expect(await afterNote({}, card)).toMatchObject({ out: expected, err: '' });
  });

  it('has what was heard after the conversation', async () => {
    const { out } = await afterNote({}, async (test) => {
      const io = { ...test.context.io, print: () => undefined };
      await runAfter(
        { ...test.context, io },
        { note: 'last', answer: pairs({ heard: 'A visit' }) },
      );
      await card(test);
    });
    expect(out).toContain('Koen wants to keep: A visit (heard)\n');
  });

  it('is the same as JSON, with all words', async () => {
    const { out, path } = await afterNote({ json: true }, card);
    expect(JSON.parse(out)).toEqual({
      schema: 'reflect.card/1',
      id: expect.any(String),
      path,
      title: 'Before the meeting with Koen',
      tension: [{ label: 'I want to keep', words: said['self-preserve'] }],
      intention: { words: said['other-preserve'], source: 'guess' },
      uncertainty: said.unsure,
      opening: said.opening,
      step: said['if-then'],
      lines: expected.trimEnd().split('\n'),
    });
  });

  it('of the last note is that of the last conversation when a check-in came in between', async () => {
    const { out } = await afterNote({}, async (test) => {
      const io = { ...test.context.io, print: () => undefined };
      await runNew({ ...test.context, io }, { set: 'weekly', answer: pairs({ temperature: '4' }) });
      await card(test);
    });
    expect(out.endsWith(expected)).toBe(true);
  });

  it('says so when there is nothing to take along', async () => {
    const week = { temperature: '4' };
    expect(await afterNote({}, card, week)).toMatchObject({ out: '', err: `${texts.nothing}\n` });
    const { out } = await afterNote({ json: true }, card, week);
    expect(JSON.parse(out)).toMatchObject({
      tension: [],
      intention: null,
      opening: null,
      lines: [],
    });
  });
});

describe('reflect card --copy', () => {
  it.each<[Copied, string]>([
    [{ by: 'program', program: 'pbcopy' }, texts.copied('pbcopy')],
    [{ by: 'terminal' }, texts.handedToTerminal],
  ])('puts the plain card on the clipboard and says how: %o', async (copied, words) => {
    const { clipboard, texts: copiedTexts } = clipboardThat(copied);
    const { out, err } = await afterNote({ clipboard }, (test) => card(test, true));
    expect(copiedTexts).toEqual([expected]);
    expect({ out, err }).toEqual({ out: expected, err: `${words}\n` });
  });

  it('prints it all the same, and fails, where there is no clipboard', async () => {
    const { clipboard } = clipboardThat({ by: 'nothing', programs: ['xclip', 'xsel'] });
    const { out, problem } = await afterNote({ clipboard }, (test) => card(test, true));
    expect(out).toBe(expected);
    expect(problem).toEqual({ code: 'no-clipboard', programs: ['xclip', 'xsel'] });
  });

  it('touches no clipboard unless it is asked to', async () => {
    const { clipboard, texts: copiedTexts } = clipboardThat({ by: 'terminal' });
    await afterNote({ clipboard }, card);
    expect(copiedTexts).toEqual([]);
  });
});

describe('the card after a walk', () => {
  const walk = async () => {
    const prompter = scriptedPrompter(() => ({ kind: 'skip' }), ['save']);
    const { context, out, err } = testContext({ prompter });
    const { temperature: _, ...given } = said;
    await runNew(context, { set: 'before', answer: pairs(given) });
    return { out: out(), err: err() };
  };

  it('is said, and standard output holds the path alone', async () => {
    const { out, err } = await walk();
    expect(out).toMatch(/^\S+\.md\n$/);
    for (const line of expected.trimEnd().split('\n')) expect(err).toContain(`│ ${line}\n`);
  });
});
