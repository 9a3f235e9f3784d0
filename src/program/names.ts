import type { Command } from 'commander';
import type { HelpTexts } from '../i18n/help-texts.ts';

/** A command as it is typed, such as `reflect drafts show`. */
export const typed = (command: Command): string =>
  command.parent === null ? command.name() : `${typed(command.parent)} ${command.name()}`;

/** The key of a command among texts that are about commands: `drafts show`. */
export const keyOf = (command: Command): string => typed(command).split(' ').slice(1).join(' ');

/** The names of the commands under a command. */
export const namesIn = (command: Command): string[] => command.commands.map((each) => each.name());

/** Names between brackets in the person's language, the brackets kept: `<file>` becomes `<bestand>`. */
export function namesInWords(flags: string, { values }: HelpTexts): string {
  const words = new Map<string, string>(Object.entries(values));
  return flags.replace(/(?<=[<[])[a-z=]+/g, (name) => words.get(name) ?? name);
}
