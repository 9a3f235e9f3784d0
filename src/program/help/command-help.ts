import type { Argument, Command, Option } from 'commander';
import { type ExampleTexts, exampleCommands } from '../../i18n/example-commands.ts';
import type { HelpTexts } from '../../i18n/help-texts.ts';
import {
  type HelpBlock,
  type HelpItem,
  heading,
  listed,
  prose,
  sentence,
} from '../../render/help/block.ts';
import { keyOf, namesInWords, typed } from '../names.ts';

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
  return [typed(command), ...parts.map((part) => namesInWords(part, texts))].join(' ');
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
      term: namesInWords(option.flags, texts),
      text: textOf(option, texts),
    }));

/** The option that commander adds to every command by itself. */
export const helpItem = ({ options }: HelpTexts): HelpItem => ({
  term: '-h, --help',
  text: options.help,
});

/** The operands of a command. */
export const argumentItems = (command: Command, texts: HelpTexts): HelpItem[] =>
  command.registeredArguments.map((argument) => ({
    term: namesInWords(`<${argument.name()}>`, texts).slice(1, -1),
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
    ...listed(headings.globalOptions, [...everywhere, helpItem(texts)]),
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
