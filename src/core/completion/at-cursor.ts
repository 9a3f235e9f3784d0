import type { CommandGrammar, OptionGrammar, Wanted } from './grammar.ts';

/** What was given of a call before the word at the cursor. */
export interface Given {
  /** The commands on the way, from the program itself on. */
  readonly path: readonly CommandGrammar[];
  readonly operands: readonly string[];
  /** Options with their values, in the order of the call; without one, the value is empty. */
  readonly options: readonly { readonly option: OptionGrammar; readonly value: string }[];
}

/** What may stand at the cursor. */
export interface AtCursor {
  readonly given: Given;
  /** What was typed of it so far. */
  readonly typed: string;
  /** What stands in the same word before it: `--format=` in `--format=js`. */
  readonly before: string;
  /** Several kinds of things may be meant. */
  readonly wanted: readonly (
    | Wanted
    | { readonly kind: 'options'; readonly options: readonly OptionGrammar[] }
    | { readonly kind: 'subcommands'; readonly commands: readonly CommandGrammar[] }
  )[];
}

/** A walk along the words of a call, as far as it has come. */
interface Walk extends Given {
  /** The option whose value comes next. */
  readonly pending: OptionGrammar | undefined;
  /** Whether `--` was there: everything after it is a word. */
  readonly ended: boolean;
}

/**
 * What may stand at the cursor, by the grammar of the program.
 *
 * @param words the words before the one at the cursor, without quotes and without the program's name.
 * @param current what was typed of the word at the cursor.
 */
export function atCursor(
  program: CommandGrammar,
  words: readonly string[],
  current: string,
): AtCursor {
  const start: Walk = {
    path: [program],
    operands: [],
    options: [],
    pending: undefined,
    ended: false,
  };
  const walk = words.reduce(step, start);
  const { path, operands, options } = walk;
  const place = { given: { path, operands, options }, typed: current, before: '' };
  if (walk.pending !== undefined) return { ...place, wanted: valuesFor(walk.pending) };
  if (!walk.ended && current.startsWith('-')) {
    const at = current.startsWith('--') ? current.indexOf('=') : -1;
    if (at === -1) return { ...place, wanted: [{ kind: 'options', options: openOptions(walk) }] };
    const option = optionNamed(walk, current.slice(0, at));
    return {
      ...place,
      typed: current.slice(at + 1),
      before: current.slice(0, at + 1),
      wanted: option === undefined ? [] : valuesFor(option),
    };
  }
  return { ...place, wanted: operandsAt(walk) };
}

const valuesFor = ({ value = [] }: OptionGrammar): readonly Wanted[] => value;

const last = (path: readonly CommandGrammar[]): CommandGrammar | undefined => path.at(-1);

function step(walk: Walk, word: string): Walk {
  if (walk.pending !== undefined) return withOption(walk, walk.pending, word);
  if (walk.ended || !word.startsWith('-') || word === '-') return withOperand(walk, word);
  if (word === '--') return { ...walk, ended: true };
  return word.startsWith('--') ? withLong(walk, word) : withShort(walk, word.slice(1));
}

/** The first word of its own names a command, where there is one of that name. */
function withOperand(walk: Walk, word: string): Walk {
  const command = walk.operands.length === 0 ? subcommand(walk, word) : undefined;
  return command === undefined
    ? { ...walk, operands: [...walk.operands, word] }
    : { ...walk, path: [...walk.path, command] };
}

const subcommand = ({ path }: Given, word: string): CommandGrammar | undefined =>
  last(path)?.commands.find(({ name }) => name === word);

function withLong(walk: Walk, word: string): Walk {
  const at = word.indexOf('=');
  const option = optionNamed(walk, at === -1 ? word : word.slice(0, at));
  if (option === undefined) return walk;
  return at === -1 ? withFlag(walk, option) : withOption(walk, option, word.slice(at + 1));
}

/** Short options may stand together, and the last one may have its value right behind it: `-qn5`. */
function withShort(walk: Walk, letters: string): Walk {
  const [letter = '', ...rest] = letters;
  const option = optionNamed(walk, `-${letter}`);
  if (option === undefined) return walk;
  if (rest.length === 0) return withFlag(walk, option);
  if (option.value !== undefined) return withOption(walk, option, rest.join('').replace(/^=/, ''));
  return withShort(withFlag(walk, option), rest.join(''));
}

const withFlag = (walk: Walk, option: OptionGrammar): Walk =>
  option.value === undefined ? withOption(walk, option, '') : { ...walk, pending: option };

const withOption = (walk: Walk, option: OptionGrammar, value: string): Walk => ({
  ...walk,
  options: [...walk.options, { option, value }],
  pending: undefined,
});

/** The command that is called as things stand: also the one that is meant when none is named. */
function calledCommand({ path }: Given): CommandGrammar | undefined {
  const command = last(path);
  return command?.commands.find(({ name }) => name === command.fallback) ?? command;
}

/** Options of the command that is called, of where the call stands, and of those above that count here. */
function optionsOf(given: Given): readonly OptionGrammar[] {
  const here = last(given.path);
  const own = new Set([calledCommand(given), here]);
  const above = given.path.slice(0, -1).flatMap(({ options }) => options);
  return [
    ...[...own].flatMap((command) => command?.options ?? []),
    ...above.filter(({ isEverywhere }) => isEverywhere),
  ];
}

const optionNamed = (given: Given, flag: string): OptionGrammar | undefined =>
  optionsOf(given).find(({ flags }) => flags.includes(flag));

/** The options that can still be given: one that was given already only when it may be repeated. */
const openOptions = (given: Given): readonly OptionGrammar[] =>
  optionsOf(given).filter(
    (option) => option.repeatable || given.options.every((each) => each.option !== option),
  );

function operandsAt(walk: Walk): AtCursor['wanted'] {
  const { operands: before, path } = walk;
  const commands = before.length === 0 ? (last(path)?.commands ?? []) : [];
  const operands = calledCommand(walk)?.operands ?? [];
  const lastOne = operands.at(-1);
  const operand = operands[before.length] ?? (lastOne?.variadic === true ? lastOne : undefined);
  return [
    ...(commands.length === 0 ? [] : [{ kind: 'subcommands' as const, commands }]),
    ...(operand === undefined ? [] : operand.wanted),
  ];
}
