import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quote, readBashLine } from '../../../src/core/completion/bash-line.ts';
import type { Candidate, Completion } from '../../../src/core/completion/candidate.ts';
import { quoteForBash, renderForBash } from '../../../src/render/completion/bash.ts';

const usual = ' \t\n"\'><=;|&(:';

interface Tab {
  readonly type?: string;
  readonly columns?: number;
  readonly more?: Partial<Completion>;
}

/** What bash is given for the word at the end of `typed`: the flags, and then each candidate. */
function given(
  typed: string,
  candidates: readonly (string | Candidate)[],
  { type = '\t', columns = 80, more = {} }: Tab = {},
): string[] {
  const completion: Completion = {
    before: '',
    candidates: candidates.map((each) => (typeof each === 'string' ? { value: each } : each)),
    files: false,
    goesOn: false,
    ...more,
  };
  const line = readBashLine(`reflect ${typed}`, usual);
  const code = String(type.charCodeAt(0));
  return renderForBash(completion, { line, type: code, columns }).replace(/\n$/, '').split('\n');
}

describe('candidates for bash', () => {
  it.each([
    ['li', ['list', 'search'], ['list']],
    ['', ['list', 'search'], ['list', 'search']],
    ['x', ['list'], []],
    ['jan', ['Jan', 'Joris'], ['Jan']],
    ['Ja', ['Jan', 'jan'], ['Jan']],
    ['zoe', ['Zoë'], ['Zoë']],
    ['zoe', ['Zoë', 'ZOE'], []],
    ['$', ['$(rm x)'], ['\\$\\(rm\\ x\\)']],
    ['"J', ['Jan de "V"'], ['Jan de \\"V\\""']],
    ["'J", ["Jan 't Hart"], ["Jan '\\''t Hart"]],
    ['Jan\\ d', ['Jan de Vries'], ['Jan\\ de\\ Vries']],
  ])('go on from what was typed: %s', (typed, candidates, expected) => {
    expect(given(typed, candidates).slice(1)).toEqual(expected);
  });

  it.each([
    ['--with=Jo', 'Joris', ['Joris']],
    ['--with="Jo', 'Joris K', ['Joris K']],
    ['"--with=Jo', 'Joris K', ['--with=Joris K']],
    ['--with=', 'a:b', ['a:b']],
    ['--with=a:', 'a:b c', ['b\\ c']],
    ['--with=x:', 'a:b', []],
  ])('stand where readline puts them: %s', (typed, value, expected) => {
    expect(given(typed, [value], { more: { before: '--with=' } }).slice(1)).toEqual(expected);
  });

  it('come with what each is only when they are listed', () => {
    const notes = [
      { value: 'k3f9', description: 'Met Koen' },
      { value: 'last', description: 'Met Sanne' },
    ];
    expect(given('', notes)).toEqual(['', 'k3f9', 'last']);
    expect(given('', notes, { type: '?' })).toEqual(['', 'k3f9  Met Koen', 'last  Met Sanne']);
    expect(given('', notes, { type: '%' })).toEqual(['', 'k3f9', 'last']);
    expect(given('k', notes, { type: '?' })).toEqual(['', 'k3f9']);
  });

  it('never bring what is told of them into the line', () => {
    const alike = [
      { value: 'a', description: 'one' },
      { value: 'a b', description: 'one' },
    ];
    expect(given('"', alike, { type: '!' })).toEqual(['', 'a', 'a b']);
  });

  it('fit on the screen', () => {
    const long = ['a', 'b'].map((value) => ({ value, description: 'long '.repeat(40) }));
    for (const line of given('', long, { type: '?', columns: 40 })) {
      expect(line.length).toBeLessThan(40);
    }
  });

  it('say first whether files may stand there, and whether the word goes on', () => {
    expect(given('x', [], { more: { files: true } })[0]).toBe('files');
    expect(given('', ['id='], { more: { goesOn: true } })).toEqual(['open', 'id=']);
  });
});

describe('a text quoted for bash', () => {
  const sign = fc.constantFrom(...' $`"\'\\!;*?&|<>()[]{}~#^%=:,ëé😀\u00a0aZ');
  const text = fc.string({ unit: sign, minLength: 1, maxLength: 12 });

  /** The word as it stands in the line in the end: readline closes the quote where it is not closed yet. */
  function word(value: string, quote: Quote): string {
    const inside = quoteForBash(value, quote);
    return quote + inside + (inside.endsWith(quote) ? '' : quote);
  }

  it.each(['', '"', "'"] as const)('is that one word when bash reads it, behind %s', (quote) => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (values) => {
        const script = `printf '%s\\0' ${values.map((value) => word(value, quote)).join(' ')}`;
        const read = execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
        expect(read.split('\0').slice(0, -1)).toEqual(values);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['', '"', "'"] as const)('is read back as it was by ourselves, behind %s', (quote) => {
    fc.assert(
      fc.property(text, (value) => {
        const { words } = readBashLine(`reflect ${word(value, quote)} `, usual);
        expect(words).toEqual(['reflect', value]);
      }),
    );
  });
});
