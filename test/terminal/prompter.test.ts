import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/i18n/index.ts';
import { createPrompter } from '../../src/terminal/prompter.ts';
import { createTheme } from '../../src/terminal/theme.ts';
import { asked, asking } from '../support/sets/asked.ts';
import { byType } from '../support/sets/questions.ts';
import { fakeTerminal } from '../support/terminal/fake-terminal.ts';

function open() {
  const terminal = fakeTerminal();
  const { input, output, host } = terminal;
  const texts = textsFor('nl').prompt;
  const theme = createTheme(0, true);
  const asking = { by: 'drawing', reflow: 'all' } as const;
  return { terminal, prompter: createPrompter({ input, output, texts, theme, host, asking }) };
}

describe('a person who is asked', () => {
  it('answers question after question', async () => {
    const { terminal, prompter } = open();
    const text = prompter.ask(asked(byType.text, { ask: 'Wat?' }), asking(byType.text));
    await terminal.waitFor('? Wat?');
    await terminal.send('een zucht\r');
    expect(await text).toEqual({ kind: 'answer', answer: 'een zucht' });
    const scale = prompter.ask(asked(byType.scale, { ask: 'Hoe warm?' }), asking(byType.scale));
    await terminal.waitFor('? Hoe warm?');
    await terminal.type('4');
    expect(await scale).toEqual({ kind: 'answer', answer: 4 });
    await terminal.settle();
    expect(terminal.everything()).toBe('✓ Wat?\n  een zucht\n✓ Hoe warm?\n  4');
    expect(terminal.isAsFound()).toBe(true);
  });

  it('picks from a menu', async () => {
    const { terminal, prompter } = open();
    const items = [
      { value: 'save', label: 'Opslaan' },
      { value: 'later', label: 'Later\x1b[2J' },
    ];
    const picked = prompter.pick('Wat wil je?', items);
    await terminal.waitFor('Later␛[2J');
    await terminal.press('down', 'enter');
    expect(await picked).toBe('later');
  });

  it('stops at a menu or a question of yes or no', async () => {
    const { terminal, prompter } = open();
    const picked = prompter.pick('Wat wil je?', [{ value: 1, label: 'Opslaan' }]);
    await terminal.waitFor('Opslaan');
    await terminal.press('ctrl-c');
    expect(await picked).toBeUndefined();
    const confirmed = prompter.confirm('Weet je het zeker?', true);
    await terminal.waitFor('Weet je het zeker?');
    await terminal.press('ctrl-d');
    expect(await confirmed).toBeUndefined();
    expect(terminal.isAsFound()).toBe(true);
  });

  it.each([
    ['\r', true, true],
    ['\r', false, false],
    ['j', false, true],
    ['n', true, false],
    ['\x1b[A\r', false, true],
  ])('says with %j, where Enter means %s: %s', async (keys, initial, answer) => {
    const { terminal, prompter } = open();
    const confirmed = prompter.confirm('Weet je het zeker?', initial);
    await terminal.waitFor('Weet je het zeker?');
    await terminal.send(keys);
    expect(await confirmed).toBe(answer);
  });

  it('is told of what goes wrong, with the terminal as it was', async () => {
    const { terminal, prompter } = open();
    const options = {
      ...asking(byType.text),
      check: () => {
        throw new Error('a defect');
      },
    };
    const reply = prompter.ask(asked(byType.text), options);
    const rejected = expect(reply).rejects.toThrow('a defect');
    await terminal.waitFor('Question?');
    await terminal.press('enter');
    await rejected;
    await terminal.settle();
    expect(terminal.isAsFound()).toBe(true);
  });
});
