import { describe, expect, it } from 'vitest';
import { atCursor } from '../../../src/core/completion/at-cursor.ts';
import type { CommandGrammar, OptionGrammar } from '../../../src/core/completion/grammar.ts';

const option = (flags: string, more: Partial<OptionGrammar> = {}): OptionGrammar => ({
  flags: flags.split(' '),
  description: '',
  repeatable: false,
  isEverywhere: false,
  ...more,
});

const command = (name: string, more: Partial<CommandGrammar> = {}): CommandGrammar => ({
  name,
  description: '',
  options: [],
  operands: [],
  commands: [],
  ...more,
});

const program = command('program', {
  fallback: 'new',
  options: [
    option('--lang', { value: [{ kind: 'choices', values: ['nl'] }], isEverywhere: true }),
    option('--version'),
  ],
  commands: [
    command('new', {
      operands: [{ wanted: [{ kind: 'sets' }], variadic: false }],
      options: [option('-q --quiet'), option('-n --number', { value: [] })],
    }),
    command('cut', {
      operands: [
        { wanted: [{ kind: 'notes' }], variadic: false },
        { wanted: [{ kind: 'files' }], variadic: true },
      ],
      options: [option('--tag', { value: [{ kind: 'tags' }], repeatable: true })],
      commands: [command('away')],
    }),
  ],
});

/** What may stand at the end of this line, in short: kinds, and the options that are offered. */
function at(line: string): string {
  const words = line.split(' ');
  const { wanted, typed, before } = atCursor(program, words.slice(0, -1), words.at(-1) ?? '');
  const kinds = wanted.map((each) =>
    each.kind === 'options' ? each.options.map(({ flags }) => flags.at(-1)).join(' ') : each.kind,
  );
  return `${before}|${typed} → ${kinds.join(', ')}`;
}

describe('the word at the cursor', () => {
  it.each([
    ['', '| → subcommands, sets'],
    ['before ', '| → '],
    ['cu', '|cu → subcommands, sets'],
    ['cut ', '| → subcommands, notes'],
    ['cut away ', '| → '],
    ['cut x ', '| → files'],
    ['cut x y z ', '| → files'],
    ['cut x away ', '| → files'],
    ['cut -', '|- → --tag --lang'],
    ['--', '|-- → --quiet --number --lang --version'],
    ['before --', '|-- → --quiet --number --lang --version'],
    ['cut --tag ', '| → tags'],
    ['cut --tag a --', '|-- → --tag --lang'],
    ['cut --tag=', '--tag=| → tags'],
    ['cut --tag=a=b', '--tag=|a=b → tags'],
    ['cut --tag a ', '| → subcommands, notes'],
    ['--lang ', '| → choices'],
    ['cut --lang nl x --lang=', '--lang=| → choices'],
    ['--lang nl cut --', '|-- → --tag'],
    ['-n ', '| → '],
    ['-n 5 -q ', '| → subcommands, sets'],
    ['-n5 --', '|-- → --quiet --lang --version'],
    ['-qn 5 --', '|-- → --lang --version'],
    ['--nothing ', '| → subcommands, sets'],
    ['--nothing=', '--nothing=| → '],
    ['cut --tag', '|--tag → --tag --lang'],
    ['-- -', '|- → subcommands, sets'],
    ['cut - ', '| → files'],
  ])('behind “%s” can be: %s', (line, expected) => {
    expect(at(line)).toBe(expected);
  });

  it('knows what was given before it', () => {
    const { given } = atCursor(
      program,
      ['--lang', 'nl', 'cut', 'k3', '--tag=a', '--tag', '-x'],
      '',
    );
    expect(given.path.map(({ name }) => name)).toEqual(['program', 'cut']);
    expect(given.operands).toEqual(['k3']);
    expect(given.options.map(({ value }) => value)).toEqual(['nl', 'a', '-x']);
  });
});
