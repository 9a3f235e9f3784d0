import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/core/answers/answer.ts';
import { snap } from '../../../../src/core/columns/graphemes.ts';
import type { Question } from '../../../../src/core/prompt-set/prompt-set.ts';
import type { AskedQuestion } from '../../../../src/core/walk/asked-question.ts';
import { textsFor } from '../../../../src/i18n/index.ts';
import { textPrompt } from '../../../../src/terminal/prompts/text/text-prompt.ts';
import { createTheme } from '../../../../src/terminal/theme.ts';
import { joiningText } from '../../../support/any/joining-text.ts';
import { type Asking, asked, asking } from '../../../support/sets/asked.ts';
import { byType } from '../../../support/sets/questions.ts';
import { keysOf, play, screen, type Typed } from '../../../support/terminal/play.ts';

interface Setting {
  readonly initial?: Answer;
  readonly more?: Partial<AskedQuestion>;
  readonly asking?: Asking;
  readonly editor?: string | undefined;
}

function prompt(question: Question, { initial, more, ...setting }: Setting = {}) {
  return textPrompt({
    asked: asked(question, more),
    options: setting.asking ?? asking(question, initial),
    texts: textsFor('en').prompt,
    theme: createTheme(0, true),
    editor: 'editor' in setting ? setting.editor : 'nano',
  });
}

const required = <Asked extends Question>(question: Asked): Asked => ({
  ...question,
  optional: false,
});
const answer = (given: Answer) => ({ kind: 'answer', answer: given });
const skip = { kind: 'skip' };

describe('Enter', () => {
  it.each<[string, Question, readonly Typed[], unknown]>([
    ['answers one thought', byType.text, ['a sigh', '<enter>'], answer('a sigh')],
    ['skips an empty one', byType.text, ['<enter>'], skip],
    ['skips one of spaces', byType.text, ['  ', '<enter>'], skip],
    ['is not yet the end of a list', byType.list, ['one', '<enter>'], undefined],
    [
      'on an empty line ends a list',
      byType.list,
      ['one', '<enter>', 'two', '<enter>', '<enter>'],
      answer(['one', 'two']),
    ],
    ['skips an empty list', byType.list, ['<enter>'], skip],
    [
      'in an item makes two of it',
      byType.list,
      ['ab', '<left>', '<enter>', '<down>', '<enter>', '<enter>'],
      answer(['a', 'b']),
    ],
    ['is a new line in a long answer', byType.long, ['one', '<enter>', 'two'], undefined],
    [
      'on an empty last line ends a long answer',
      byType.long,
      ['one', '<enter>', 'two', '<enter>', '<enter>'],
      answer('one\ntwo'),
    ],
    [
      'on an empty line in the middle of a long answer is a new line',
      byType.long,
      ['one', '<enter>', '<alt-enter>', 'two', '<up>', '<enter>'],
      undefined,
    ],
    ['skips an empty long answer', byType.long, ['<enter>'], skip],
    ['gives a day', byType.date, ['2026-11-23 ', '<enter>'], answer('2026-11-23')],
    ['skips a day', byType.date, ['<enter>'], skip],
  ])('%s', (_, question, typed, result) => {
    expect(play(prompt(question), keysOf(...typed)).result).toEqual(result);
  });

  it.each([byType.text, byType.long, byType.list])(
    'says that a $type is needed when it is',
    (question) => {
      const played = play(prompt(required(question)), keysOf('<enter>'));
      expect(played.result).toBeUndefined();
      expect(played.shown).toContain('This one is needed to go on.');
    },
  );

  it('says how to write a day that is none, and keeps what was typed', () => {
    const { result, shown } = play(prompt(byType.date), keysOf('2026-02-30', '<enter>'));
    expect(result).toBeUndefined();
    expect(shown).toContain('YYYY-MM-DD');
    expect(shown).toContain('2026-02-30');
  });

  it.each<[Question, Answer]>([
    [byType.text, 'a sigh'],
    [byType.long, 'one\ntwo'],
    [byType.list, ['one', 'two']],
    [byType.date, '2026-11-23'],
  ])('keeps an answer that is there already ($type) with one key', (question, initial) => {
    const { result } = play(prompt(question, { initial }), keysOf('<enter>'));
    expect(result).toEqual(answer(initial));
  });

  it('keeps an item of several lines one item, as long as nobody edits the list', () => {
    const initial = ['one\nstill one', 'two'];
    const { result } = play(prompt(byType.list, { initial }), keysOf('<enter>'));
    expect(result).toEqual(answer(initial));
  });

  it('is a new line again once an answer was touched', () => {
    const touched = play(prompt(byType.list, { initial: ['one'] }), keysOf('!', '<enter>'));
    expect(touched.result).toBeUndefined();
    expect(touched.state.buffer.text).toBe('one!\n');
    const moved = play(prompt(byType.long, { initial: 'one' }), keysOf('<left>', '<enter>'));
    expect(moved.state.buffer.text).toBe('on\ne');
  });
});

describe('what Enter does', () => {
  it.each<[string, Question, readonly Typed[], string]>([
    ['an empty thought', byType.text, [], 'enter skip'],
    ['a thought', byType.text, ['a'], 'enter next'],
    ['an item', byType.list, ['a'], 'enter next item, twice: done'],
    ['an empty line of a list', byType.list, ['a', '<enter>'], 'enter done'],
    ['a line', byType.long, ['a'], 'enter new line, twice: done'],
    ['the middle of a long answer', byType.long, ['a', '<enter>', 'b', '<up>'], 'tab done'],
    ['an empty last line', byType.long, ['a', '<enter>'], 'enter done'],
  ])('is on the screen for %s', (_, question, typed, shown) => {
    expect(play(prompt(question), keysOf(...typed)).shown).toContain(shown);
  });

  it('is on the screen for an answer that is there already', () => {
    expect(play(prompt(byType.list, { initial: ['a'] }), []).shown).toContain('enter keep this');
  });
});

describe('a paste', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
  const pasted = `\x1b[200~${lines.join('\r')}\x1b[201~`;

  it('of many lines lands whole in the one answer', () => {
    const text = play(prompt(byType.text), keysOf('before ', pasted, ' after', '<enter>'));
    expect(text.result).toEqual(answer(`before ${lines.join('\n')} after`));
    const list = play(prompt(byType.list), keysOf(pasted, '<enter>', '<enter>'));
    expect(list.result).toEqual(answer(lines));
  });

  it('that ends in a newline is the answer with one Enter in a long answer', () => {
    const { result } = play(prompt(byType.long), keysOf('\x1b[200~a\rb\r\x1b[201~', '<enter>'));
    expect(result).toEqual(answer('a\nb'));
  });
});

describe('going back', () => {
  it('keeps what was typed', () => {
    const { result } = play(prompt(byType.list), keysOf('one', '<enter>', 'tw', '<shift-tab>'));
    expect(result).toEqual({ kind: 'back', typed: ['one', 'tw'] });
  });

  it('keeps an answer that was not touched as it was', () => {
    const initial = ['one\nstill one'];
    const { result } = play(prompt(byType.list, { initial }), keysOf('<shift-tab>'));
    expect(result).toEqual({ kind: 'back', typed: initial });
  });

  it('is neither possible nor shown at the first question', () => {
    const first = prompt(byType.text, { more: { canGoBack: false } });
    const { result, shown } = play(first, keysOf('<shift-tab>'));
    expect(result).toBeUndefined();
    expect(shown).not.toContain('shift-tab');
  });
});

describe('Tab', () => {
  it('gives the answer from any place in it', () => {
    const { result } = play(prompt(byType.long), keysOf('a', '<enter>', 'b', '<up>', '<tab>'));
    expect(result).toEqual(answer('a\nb'));
  });
});

describe('why a question is asked', () => {
  const more = { why: 'It helps.' };

  it('is shown after ? while nothing is typed; a second ? is typed', () => {
    const once = play(prompt(byType.text, { more }), keysOf('?'));
    expect(once.shown).toContain('Why this question? It helps.');
    expect(once.state.buffer.text).toBe('');
    expect(play(prompt(byType.text, { more }), keysOf('?', '?')).state.buffer.text).toBe('?');
  });

  it('is shown and hidden by F1, whatever is typed', () => {
    const f1 = '\x1bOP';
    expect(play(prompt(byType.text, { more }), keysOf('so', f1)).shown).toContain('It helps.');
    expect(play(prompt(byType.text, { more }), keysOf('so', f1, f1)).shown).not.toContain(
      'It helps.',
    );
  });

  it('is not offered where there is no reason given: ? is typed', () => {
    const { shown, state } = play(prompt(byType.text), keysOf('?'));
    expect(state.buffer.text).toBe('?');
    expect(shown).not.toContain('why');
  });
});

describe('the editor', () => {
  it('is given what was typed', () => {
    expect(play(prompt(byType.long), keysOf('half', '<ctrl-o>')).edit).toBe('half');
  });

  it('gives an answer back that one Enter accepts', () => {
    const model = prompt(byType.list);
    const { state } = play(model, keysOf('half', '<ctrl-o>'));
    const edited = model.edited?.(state, { kind: 'edited', text: 'one\ntwo' }) ?? state;
    expect(play({ ...model, start: edited }, keysOf('<enter>')).result).toEqual(
      answer(['one', 'two']),
    );
  });

  it('that fails says so, and what was typed is still there', () => {
    const model = prompt(byType.long);
    const { state } = play(model, keysOf('half', '<ctrl-o>'));
    const fault = { code: 'missing', program: 'nanoo' } as const;
    const edited = model.edited?.(state, { kind: 'failed', fault }) ?? state;
    expect(edited.buffer.text).toBe('half');
    expect(play({ ...model, start: edited }, []).shown).toContain('nanoo was not found.');
  });

  it('is not opened for a day, nor where there is none', () => {
    expect(play(prompt(byType.date), keysOf('<ctrl-o>')).edit).toBeUndefined();
    const without = play(prompt(byType.text, { editor: undefined }), keysOf('<ctrl-o>'));
    expect(without.edit).toBeUndefined();
    expect(without.shown).toContain('No editor was found.');
    expect(without.shown).not.toContain('ctrl-o');
  });
});

describe('what is told while typing', () => {
  it('is each change, as the answer it would be', () => {
    const options = asking(byType.list);
    play(prompt(byType.list, { asking: options }), keysOf('a', '<enter>', 'b', '<backspace>'));
    expect(options.told).toEqual([['a'], ['a'], ['a', 'b'], ['a']]);
  });

  it('is nothing once all is erased again', () => {
    const options = asking(byType.text);
    play(prompt(byType.text, { asking: options }), keysOf('a', '<left>', '<delete>'));
    expect(options.told).toEqual(['a', undefined]);
  });
});

describe('what is shown', () => {
  it('tells where the walk is from the middle on only', () => {
    const at = (number: number) =>
      play(prompt(byType.text, { more: { number, total: 8 } }), []).shown;
    expect(at(4)).not.toContain('4 of 8');
    expect(at(5)).toContain('5 of 8');
  });

  it('holds no character that a terminal would obey, whatever stands there', () => {
    const { shown } = play(prompt(byType.text, { initial: '\x1b[2J\u202e\u2028x' }), []);
    expect(shown).toContain('␛[2J� x');
  });
});

describe('any keys', () => {
  it('keep the cursor between characters and never fail', () => {
    const keys = fc.array(
      fc.oneof(
        joiningText.map((text) => keysOf(text)),
        joiningText.map((text) => keysOf(`\x1b[200~${text}\x1b[201~`)),
        fc
          .constantFrom<Typed>(
            ...(['<left>', '<up>', '<down>', '<home>', '<end>', '<ctrl-w>', '<ctrl-k>'] as const),
            ...(['<backspace>', '<delete>', '<alt-enter>', '<enter>', '<alt-b>'] as const),
          )
          .map((name) => keysOf(name)),
      ),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(byType.text, byType.long, byType.list, byType.date),
        keys,
        fc.integer({ min: 1, max: 50 }),
        (question, pressed, columns) => {
          const { state } = play(prompt(question), pressed.flat(), { ...screen, columns });
          expect(snap(state.buffer.text, state.buffer.cursor)).toBe(state.buffer.cursor);
        },
      ),
    );
  });
});
