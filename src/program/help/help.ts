import type { Argument, Command, Option } from 'commander';
import { type ExampleTexts, exampleCommands } from '../i18n/example-commands.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';
import {
  type HelpBlock,
  type HelpItem,
  heading,
  listed,
  prose,
  sentence,
} from '../render/help/block.ts';

/** Thrown where a person wants to know about something: the words that say what. */
export class HelpAsked extends Error {
  readonly words: readonly string[];

  constructor(words: readonly string[]) {
    super(words.join(' '));
    this.words = words;
  }

  /** For `--help` after a command: a word that is none of its commands is asked about as well. */
  static of(command: Command): HelpAsked {
    const takesCommand = command.commands.length > 0 && command.registeredArguments.length === 0;
    const [next = '-'] = takesCommand ? command.args : [];
    const more = next.startsWith('-') ? [] : [next];
    return new HelpAsked([...typed(command).split(' ').slice(1), ...more]);
  }
}

/** A command as it is typed, such as `reflect drafts show`. */
export const typed = (command: Command): string =>
  command.parent === null ? command.name() : `${typed(command.parent)} ${command.name()}`;

/** The key of a command among texts that are about commands: `drafts show`. */
export const keyOf = (command: Command): string => typed(command).split(' ').slice(1).join(' ');

/** Words between brackets in the person's language, the brackets kept: `<file>` becomes `<bestand>`. */
export function inWords(flags: string, { values }: HelpTexts): string {
  const words = new Map<string, string>(Object.entries(values));
  return flags.replace(/(?<=[<[])[a-z=]+/g, (name) => words.get(name) ?? name);
}

const argumentTerm = (argument: Argument): string => {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** How a command is written. */
export function usageOf(command: Command, texts: HelpTexts): string {
  const parts = [
    ...(command.commands.length > 0 ? ['[command]'] : []),
    ...(command.options.length > 0 ? ['[options]'] : []),
    ...command.registeredArguments.map(argumentTerm),
  ];
  return [typed(command), ...parts.map((part) => inWords(part, texts))].join(' ');
}

/** What something is for, with what it takes where its words do not say that already. */
function textOf(
  { description, argChoices, defaultValue }: Option | Argument,
  texts: HelpTexts,
): string {
  const choices = argChoices ?? [];
  const isTold = choices.every((choice) => description.includes(choice));
  const usual = typeof defaultValue === 'string' ? `${texts.defaultIs}: ${defaultValue}` : '';
  const more = [isTold ? '' : choices.join(', '), usual].filter((part) => part !== '');
  return more.length === 0 ? description : `${description} (${more.join('; ')})`;
}

/** The options of a command itself. */
export const optionItems = (command: Command, texts: HelpTexts): HelpItem[] =>
  command.options
    .filter(({ hidden }) => !hidden)
    .map((option) => ({
      term: inWords(option.flags, texts),
      text: textOf(option, texts),
    }));

/** The operands of a command. */
export const argumentItems = (command: Command, texts: HelpTexts): HelpItem[] =>
  command.registeredArguments.map((argument) => ({
    term: inWords(`<${argument.name()}>`, texts).slice(1, -1),
    text: textOf(argument, texts),
  }));

/** The commands under a command, in short. */
const commandItems = (command: Command): HelpItem[] =>
  command.commands.map((each) => ({ term: each.name(), text: each.description() }));

/** All that help says of one command. */
export function commandBlocks(
  command: Command,
  texts: HelpTexts,
  words: ExampleTexts,
): HelpBlock[] {
  const { headings } = texts;
  const examples = exampleItems(command, words);
  const everywhere = command.parent === null ? [] : globalOptions(command, texts);
  return [
    prose(sentence(command.description())),
    { kind: 'usage', label: headings.usage, text: usageOf(command, texts) },
    ...listed(headings.commands, commandItems(command)),
    ...listed(headings.arguments, argumentItems(command, texts)),
    ...listed(headings.options, optionItems(command, texts)),
    ...listed(headings.globalOptions, [
      ...everywhere,
      { term: '-h, --help', text: texts.options.help },
    ]),
    ...(examples.length === 0
      ? []
      : [heading(headings.examples), { kind: 'examples' as const, items: examples }]),
  ];
}

/** What can be typed to use a command. */
export function exampleItems(command: Command, words: ExampleTexts): HelpItem[] {
  const commands = new Map<string, Readonly<Record<string, string>>>(
    Object.entries(exampleCommands),
  );
  const does = new Map<string, Readonly<Record<string, string>>>(Object.entries(words));
  const key = keyOf(command);
  return Object.entries(commands.get(key) ?? {}).map(([name, term]) => ({
    term,
    text: does.get(key)?.[name] ?? '',
  }));
}

function globalOptions(command: Command, texts: HelpTexts): HelpItem[] {
  const above = command.parent;
  if (above === null) return [];
  return above.parent === null
    ? optionItems(above, texts).filter(({ term }) => !term.includes('--version'))
    : globalOptions(above, texts);
}
