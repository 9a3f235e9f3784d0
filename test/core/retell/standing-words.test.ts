import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/answers/answer.ts';
import { standingIn } from '../../../src/core/retell/standing-words.ts';
import { question } from '../../support/sets/sets.ts';

const said = 'I was afraid that he would laugh at me in front of everyone';

describe('words of an answer in a text', () => {
  it.each([
    ['as they are', `Yes. ${said}.`],
    ['in another case, with accents and marks', `**${said.toUpperCase().replace('E', 'É')}**`],
    ['six in a row', 'it was: afraid that he would laugh at.'],
    ['over the end of a line', said.replace('laugh', 'laugh\n>')],
  ])('are found %s', (_, text) => {
    expect(standingIn(text, new Map([['fear', said]]), [])).toEqual(['fear']);
  });

  it.each([
    ['fewer than six of them', 'he would laugh at me'],
    ['not at all', 'Nothing of the kind'],
  ])('are not found when they stand there %s', (_, text) => {
    expect(standingIn(text, new Map([['fear', said]]), [])).toEqual([]);
  });

  it('are found for any line of an answer and any item of a list', () => {
    const answers = new Map<string, Answer>([
      ['story', 'First line\nthe second one'],
      ['facts', ['he sighed', 'she left']],
    ]);
    expect(standingIn('the second one; she left', answers, [])).toEqual(['story', 'facts']);
  });

  it('count as words, not as pieces of words', () => {
    expect(standingIn('concert', new Map([['a', 'once']]), [])).toEqual([]);
    expect(standingIn('once', new Map([['a', 'once']]), [])).toEqual(['a']);
  });

  it('are found without spaces too', () => {
    const answer = '彼女が会議で黙っていたのでとても心配になりました';
    expect(standingIn(`「${answer}と思った`, new Map([['a', answer]]), [])).toEqual(['a']);
  });

  it('are not looked for where a set offers them, or where they say nothing', () => {
    const used = question({
      id: 'used',
      type: 'choice',
      choices: [{ value: 'asked', label: { en: 'I asked it' } }],
    });
    const answers = new Map<string, string | number | boolean>([
      ['used', 'asked'],
      ['temperature', 3],
      ['real', true],
      ['short', 'no'],
    ]);
    expect(standingIn('I asked it 3 times: true, no', answers, [used])).toEqual([]);
    expect(standingIn('my own way', new Map([['used', 'my own way']]), [used])).toEqual(['used']);
  });

  it('are always found in a text that holds the whole answer', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé0-9]{3,9}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (answer, before, after) => {
        const text = `${before} ${answer.join(' ')} ${after}`;
        expect(standingIn(text, new Map([['a', answer.join(', ')]]), [])).toEqual(['a']);
      }),
    );
  });
});
