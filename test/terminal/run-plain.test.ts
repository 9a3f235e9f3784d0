import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/ports.ts';
import type { Question } from '../../src/core/prompt-set.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { choicePrompt } from '../../src/terminal/choice-prompt.ts';
import { runPlain } from '../../src/terminal/run-plain.ts';
import { textPrompt } from '../../src/terminal/text-prompt.ts';
import { createTheme } from '../../src/terminal/theme.ts';
import { createTty } from '../../src/terminal/tty.ts';
import { asked, asking } from '../support/asked.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { byType } from '../support/questions.ts';

/** A question on a terminal that sends lines and moves no cursor. */
async function open(question: Question) {
  const terminal = fakeTerminal();
  const { input, output, host } = terminal;
  const theme = createTheme(0, false);
  const stage = {
    tty: createTty({ input, output, host, plain: true }),
    theme,
    reflow: 'all',
    editor: undefined,
  } as const;
  const parts = {
    asked: asked(question, { ask: 'What stayed with you?', why: 'It helps.' }),
    options: asking(question),
    texts: textsFor('en').prompt,
    theme,
    editor: undefined,
  };
  const reply: Promise<Reply> =
    question.type === 'choice'
      ? runPlain(choicePrompt(parts), stage)
      : runPlain(textPrompt(parts), stage);
  await terminal.settle();
  return { terminal, reply, line: (text: string) => terminal.send(`${text}\n`) };
}

describe('a question on a terminal that cannot move its cursor', () => {
  it('is answered by a line, and nothing but text is written', async () => {
    const { terminal, reply, line } = await open(byType.text);
    expect(terminal.shows('What stayed with you?')).toBe(true);
    await line('a sigh');
    expect(await reply).toEqual({ kind: 'answer', answer: 'a sigh' });
    expect(terminal.rawOutput()).not.toContain('\x1b');
    expect(terminal.isRaw()).toBe(false);
  });

  it('takes a list line by line', async () => {
    const { reply, line } = await open(byType.list);
    await line('one');
    await line('two');
    await line('');
    expect(await reply).toEqual({ kind: 'answer', answer: ['one', 'two'] });
  });

  it('takes a number for a choice, and no Enter of it is left for the next question', async () => {
    const { terminal, reply, line } = await open(byType.choice);
    expect(terminal.shows('2 It is my guess')).toBe(true);
    await line('2');
    expect(await reply).toEqual({ kind: 'answer', answer: 'guess' });
  });

  it('says why it is asked, and what is needed', async () => {
    const { terminal, reply, line } = await open({ ...byType.text, optional: false });
    await line('?');
    expect(terminal.shows('Why this question? It helps.')).toBe(true);
    await line('');
    expect(terminal.shows('This one is needed to go on.')).toBe(true);
    await line('a');
    expect(await reply).toEqual({ kind: 'answer', answer: 'a' });
  });

  it('stops when the input ends', async () => {
    const { terminal, reply } = await open(byType.text);
    await terminal.hangUp();
    expect(await reply).toEqual({ kind: 'stop', typed: undefined });
  });
});
