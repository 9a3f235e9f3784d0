import type { Command } from 'commander';
import { typed } from '../names.ts';

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
