import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import type { Reply } from '../../../src/core/ports.ts';
import type { Question } from '../../../src/core/prompt-set/prompt-set.ts';
import type { AskedQuestion } from '../../../src/core/walk/asked-question.ts';
import { textsFor } from '../../../src/i18n/index.ts';
import type { Editor } from '../../../src/terminal/editor/editor.ts';
import { createPrompter } from '../../../src/terminal/prompter.ts';
import { createTheme } from '../../../src/terminal/theme.ts';
import { asked, asking } from '../../support/sets/asked.ts';
import { byType, opening, openings } from '../../support/sets/questions.ts';
import { fakeTerminal } from '../../support/terminal/fake-terminal.ts';

const texts = textsFor('en');

interface Setting {
  readonly initial?: Answer;
  readonly more?: Partial<AskedQuestion>;
  readonly editor?: Editor;
  readonly editsLines?: boolean;
}

/** A prompter that asks in plain lines. */
function plainPrompter({ editor, editsLines = false }: Setting = {}) {
  const terminal = fakeTerminal();
  const { input, output, host } = terminal;
  const prompter = createPrompter({
    ...{ input, output, host, texts: texts.prompt },
    asking: { by: 'lines', texts: texts.plain, takes: editsLines ? 'lines' : 'keys' },
    theme: createTheme(0, false),
    ...(editor === undefined ? {} : { editor }),
  });
  return { terminal, prompter };
}

/** A question in plain lines, once it waits for an answer. */
async function ask(question: Question, setting: Setting = {}) {
  const { terminal, prompter } = plainPrompter(setting);
  const options = asking(question, setting.initial);
  const more = { ask: 'What stayed with you?', why: 'It helps.', ...setting.more };
  let replied: Reply | undefined;
  const reply = prompter.ask(asked(question, more), options).then((given) => {
    replied = given;
    return given;
  });
  await terminal.waitFor('What stayed with you?');
  return {
    ...{ terminal, reply, told: options.told, replied: () => replied },
    /** Types a line, and waits until no more of a paste can come. */
    async line(text: string) {
      const before = terminal.rawOutput().length;
      await terminal.send(`${text}\r`);
      await until(() => replied !== undefined || /: $/.test(terminal.rawOutput().slice(before)));
    },
    said: () => terminal.rawOutput().replaceAll('\r', ''),
  };
}

/** Waits for something that no output tells of. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a question in plain lines', () => {
  it('is said once, with the words that can be typed before the first', async () => {
    const { terminal, line, reply, said } = await ask(byType.text, {
      more: { hint: 'One thing.' },
    });
    await line('a sigh');
    expect(await reply).toEqual({ kind: 'answer', answer: 'a sigh' });
    await terminal.settle();
    expect(said()).toBe(
      [
        '',
        'Type your answer and press enter; enter alone skips a question that may stay',
        'empty. Instead of an answer you can type:',
        '/back: the question before',
        '/why: why this is asked',
        '/skip: leave it empty',
        '/stop: stop; what you answered is kept',
        '/help: these words again',
        '',
        'What stayed with you? (may stay empty)',
        'One thing.',
        'Answer: a sigh',
        '',
      ].join('\n'),
    );
    expect(terminal.isAsFound()).toBe(true);
  });

  it('says why it is asked, what is needed, and does not repeat itself', async () => {
    const { line, reply, said } = await ask({ ...byType.text, optional: false });
    await line('/why');
    await line('?');
    await line('');
    await line('/skip');
    await line('a');
    expect(await reply).toEqual({ kind: 'answer', answer: 'a' });
    expect(count(said(), 'What stayed with you?')).toBe(1);
    expect(count(said(), 'Why this question? It helps.\nAnswer: ')).toBe(2);
    expect(count(said(), 'This one is needed to go on.\nAnswer: ')).toBe(2);
  });

  it.each(['/back', '/BACK', '<'])('goes back at %s, with what was typed', async (word) => {
    const { line, reply } = await ask(byType.list);
    await line('one');
    await line(word);
    expect(await reply).toEqual({ kind: 'back', typed: ['one'] });
  });

  it('says that there is nothing to go back to', async () => {
    const { line, said, replied } = await ask(byType.text, { more: { canGoBack: false } });
    await line('/back');
    expect(said()).toContain('This is the first question.');
    expect(replied()).toBeUndefined();
  });

  it.each([
    ['/stop here', '/stop here'],
    [' /stop', ' /stop'],
    ['stop', 'stop'],
    ['/', '/'],
  ])('takes %j for an answer', async (typed, answer) => {
    const { line, reply } = await ask(byType.text);
    await line(typed);
    expect(await reply).toEqual({ kind: 'answer', answer });
  });

  it('says that a word means nothing, and which do', async () => {
    const { line, said } = await ask(byType.text);
    await line('/bcak');
    expect(said()).toContain('/bcak is not one of the words; /help shows which there are.');
    await line('/help');
    expect(count(said(), '/why: why this is asked')).toBe(2);
  });

  it('stops at ctrl-c, at /stop and when the terminal is gone, with what was typed', async () => {
    const one = await ask(byType.text);
    await one.terminal.type('half');
    await one.terminal.press('ctrl-c');
    expect(await one.reply).toEqual({ kind: 'stop', typed: 'half' });
    expect(one.said()).toMatch(/half\n$/);
    const two = await ask(byType.list);
    await two.line('one');
    await two.line('/stop');
    expect(await two.reply).toEqual({ kind: 'stop', typed: ['one'] });
    const three = await ask(byType.text);
    await three.terminal.type('half');
    await three.terminal.hangUp();
    expect(await three.reply).toEqual({ kind: 'stop', typed: 'half' });
  });

  it('tells what is being typed', async () => {
    const { terminal, line, told } = await ask(byType.list);
    await line('one');
    await terminal.type('tw');
    expect(told.at(-1)).toEqual(['one', 'tw']);
  });
});

describe('what is typed on a line', () => {
  it.each([
    ['a tab', 'a\tb', 2, 'Answer: ac'],
    ['wide characters', 'a漢字', 2, 'Answer: ac'],
    ['an emoji', 'a👍b', 2, 'Answer: ac'],
    ['an accent of its own', 'ae\u0301', 1, 'Answer: ac'],
  ])('is taken back on the screen as it is in the answer: %s', async (_, typed, times, row) => {
    const { terminal, reply } = await ask(byType.text);
    await terminal.send(typed);
    await terminal.press(...Array<'backspace'>(times).fill('backspace'));
    await terminal.send('c');
    expect(
      terminal
        .rows()
        .find((each) => each.includes('Answer:'))
        ?.trim(),
    ).toBe(row);
    await terminal.press('enter');
    expect(await reply).toEqual({ kind: 'answer', answer: 'ac' });
  });
});

describe('an answer of several lines', () => {
  it('ends with an empty one', async () => {
    const { line, reply, said } = await ask(byType.list);
    expect(said()).toContain('An empty line is the end.');
    await line('one');
    await line('two');
    await line('');
    expect(await reply).toEqual({ kind: 'answer', answer: ['one', 'two'] });
    expect(said()).toContain('1: one\n2: two\n3: \n');
  });

  it.each([
    ['a long one', byType.long, 'one\n\ntwo\nthree'],
    ['one thought', byType.text, 'one\n\ntwo\nthree'],
    ['a list', byType.list, ['one', 'two', 'three']],
  ])('lands whole when it is pasted: %s', async (_, question, answer) => {
    const { terminal, line, reply } = await ask(question);
    await terminal.send('one\r\rtwo\rthree\r');
    if (question.type !== 'text') {
      await terminal.waitFor(() => /(?:4|Next line): $/.test(terminal.rawOutput()));
      await line('');
    }
    expect(await reply).toEqual({ kind: 'answer', answer });
  });

  it('lands whole when a terminal sends it line by line', async () => {
    const { terminal, line, reply } = await ask(byType.long, { editsLines: true });
    await Promise.all(['one\n', '\n', 'two\n'].map((each) => terminal.send(each)));
    await terminal.waitFor('Next line:');
    await line('');
    expect(await reply).toEqual({ kind: 'answer', answer: 'one\n\ntwo' });
    expect(terminal.rawOutput()).not.toContain('two');
  });

  it('that stands there already is kept, replaced or added to', async () => {
    const initial = ['one', 'two'];
    const kept = await ask(byType.list, { initial });
    expect(kept.said()).toContain('Your answer so far:\none\ntwo\nEnter keeps it;');
    await kept.line('');
    expect(await kept.reply).toEqual({ kind: 'answer', answer: initial });
    const replaced = await ask(byType.list, { initial });
    await replaced.line('three');
    await replaced.line('');
    expect(await replaced.reply).toEqual({ kind: 'answer', answer: ['three'] });
    const longer = await ask(byType.list, { initial });
    await longer.line('/add');
    await longer.line('three');
    await longer.line('');
    expect(longer.said()).toContain('3: three');
    expect(await longer.reply).toEqual({ kind: 'answer', answer: ['one', 'two', 'three'] });
    const emptied = await ask(byType.list, { initial });
    await emptied.line('/skip');
    expect(await emptied.reply).toEqual({ kind: 'skip' });
  });

  it('can be written in the editor of the person, and is said then', async () => {
    const editor: Editor = {
      name: 'nano',
      edit: async (text) => ({ kind: 'edited', text: `${text}\ntwo` }),
    };
    const { line, reply, said } = await ask(byType.long, { editor });
    expect(said()).toContain('/editor: write in your editor');
    await line('one');
    await line('/editor');
    expect(said()).toContain('Your answer so far:\none\ntwo\n');
    await line('');
    expect(await reply).toEqual({ kind: 'answer', answer: 'one\ntwo' });
  });
});

describe('a choice in plain lines', () => {
  it.each([
    ['2', 'guess'],
    ['2.', 'guess'],
    ['it is my', 'guess'],
    ['I heard it', 'heard'],
  ])('is made with %j', async (typed, answer) => {
    const { line, reply, said } = await ask(byType.choice);
    expect(said()).toContain('1: I heard it\n2: It is my guess\n');
    expect(said()).toMatch(/Number, 1 to 2: $/);
    await line(typed);
    expect(await reply).toEqual({ kind: 'answer', answer });
  });

  it.each(['9', 'i', 'nonsense'])('says what is possible at %j', async (typed) => {
    const { line, said, replied } = await ask(byType.choice);
    await line(typed);
    expect(said()).toMatch(/Choose a number from 1 to 2\.\nNumber, 1 to 2: $/);
    expect(replied()).toBeUndefined();
    expect(count(said(), 'I heard it')).toBe(1);
  });

  it.each(['back', '/back'])('goes back at %j: no entry is called so', async (typed) => {
    const { line, reply } = await ask(byType.choice);
    await line(typed);
    expect(await reply).toEqual({ kind: 'back', typed: undefined });
  });

  it.each([
    ['1 2', ['heard', 'guess']],
    ['2, 1', ['heard', 'guess']],
    ['2', ['guess']],
  ])('of several is made with %j', async (typed, answer) => {
    const { line, reply } = await ask(byType.choices);
    await line(typed);
    expect(await reply).toEqual({ kind: 'answer', answer });
  });

  it('may be in own words, by their number or at once', async () => {
    const one = await ask(opening);
    await one.line('3');
    expect(one.said()).toMatch(/Your own words: $/);
    await one.line('What do you need?');
    expect(await one.reply).toEqual({ kind: 'answer', answer: 'What do you need?' });
    const two = await ask(opening);
    await two.line('What do you need?');
    expect(await two.reply).toEqual({ kind: 'answer', answer: 'What do you need?' });
    const three = await ask(openings);
    await three.line('1, 3');
    await three.line('What do you need?');
    expect(await three.reply).toEqual({
      kind: 'answer',
      answer: ['What counts for you?', 'What do you need?'],
    });
  });

  it('that was made before is said, and Enter keeps it', async () => {
    const { line, reply, said } = await ask(byType.choice, { initial: 'guess' });
    expect(said()).toContain('Your answer so far:\nIt is my guess\n');
    await line('');
    expect(await reply).toEqual({ kind: 'answer', answer: 'guess' });
  });

  it('has no answer until one is chosen, where one is needed', async () => {
    const { line, reply, said } = await ask({ ...byType.choice, optional: false });
    await line('');
    expect(said()).toContain('Choose one to go on.');
    await line('1');
    expect(await reply).toEqual({ kind: 'answer', answer: 'heard' });
  });

  it('on a scale is its number, and what the numbers mean is said', async () => {
    const scaleLabels = new Map([
      [1, 'cold'],
      [5, 'warm'],
    ]);
    const { line, reply, said } = await ask(byType.scale, { more: { scaleLabels } });
    expect(said()).toContain('1: cold\n5: warm\nNumber, 1 to 5: ');
    await line('6');
    expect(said()).toContain('Choose a number from 1 to 5.');
    await line('4');
    expect(await reply).toEqual({ kind: 'answer', answer: 4 });
  });

  it.each([
    ['y', true],
    ['no', false],
  ])('of yes or no is %j', async (typed, answer) => {
    const { line, reply, said } = await ask(byType.confirm);
    await line('maybe');
    expect(said()).toContain('Type Yes or No.');
    await line(typed);
    expect(await reply).toEqual({ kind: 'answer', answer });
  });
});

describe('a menu in plain lines', () => {
  const items = [
    { value: 'save', label: 'Save it' },
    { value: 'later', label: 'Go on later', hint: `${'long '.repeat(30)}` },
  ];

  it('is numbered, and Enter takes the first', async () => {
    const { terminal, prompter } = plainPrompter();
    const picked = prompter.pick('What now?', items);
    await terminal.waitFor('Number, 1 to 2, enter is 1:');
    expect(terminal.shows('2: Go on later (long')).toBe(true);
    await terminal.send('7\r');
    expect(terminal.shows('Choose a number from 1 to 2.')).toBe(true);
    await terminal.send('\r');
    expect(await picked).toBe('save');
  });

  it.each(['\x03', 'stop\r', '/stop\r'])('is left with %j', async (keys) => {
    const { terminal, prompter } = plainPrompter();
    const picked = prompter.pick('What now?', items);
    await terminal.waitFor('enter is 1:');
    await terminal.send(keys);
    expect(await picked).toBeUndefined();
  });

  it.each([
    ['\r', true, true],
    ['\r', false, false],
    ['y\r', false, true],
    ['No\r', true, false],
  ])('of yes or no takes %j, where Enter means %s: %s', async (keys, initial, answer) => {
    const { terminal, prompter } = plainPrompter();
    const confirmed = prompter.confirm('Are you sure?', initial);
    await terminal.waitFor(`Yes or No, enter is ${initial ? 'Yes' : 'No'}:`);
    await terminal.send(keys);
    expect(await confirmed).toBe(answer);
  });
});
