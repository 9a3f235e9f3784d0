import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { isTopic, type Topic, topics } from '../core/help-topics.ts';
import { ReflectError } from '../core/problem.ts';
import type { HelpTexts } from '../i18n/help-texts.ts';
import { type HelpBlock, type HelpItem, heading } from '../render/help/block.ts';
import { commandGroups, commandNames } from './command-groups.ts';
import { keyOf } from './help.ts';

/** What a person wants help with: a command, or a topic by its name. */
export type About =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'topic'; readonly topic: Topic };

/**
 * Finds what `words` are about: a command with those names, a topic, or a prompt set, which is
 * called as if it were a command.
 *
 * @throws ReflectError `help-unknown` with the nearest names.
 */
export async function findAbout(
  program: Command,
  words: readonly string[],
  context: () => Promise<Context>,
): Promise<About> {
  let command = program;
  for (const [at, word] of words.entries()) {
    const next = command.commands.find((each) => each.name() === word);
    if (next !== undefined) command = next;
    else if (command !== program || at < words.length - 1) return unknown(command, words);
    else return aboutWord(program, word, context);
  }
  return { kind: 'command', command };
}

async function aboutWord(
  program: Command,
  word: string,
  context: () => Promise<Context>,
): Promise<About> {
  if (isTopic(word)) return { kind: 'topic', topic: word };
  const { sets } = await (await (await context()).sets()).list();
  const names = sets.map(({ set }) => set.name);
  const asked = program.commands.find((each) => each.name() === 'new');
  if (names.includes(word) && asked !== undefined) return { kind: 'command', command: asked };
  return unknown(program, [word], [...commandNames, ...topics, ...names]);
}

async function unknown(
  command: Command,
  words: readonly string[],
  known: readonly string[] = command.commands.map((each) => each.name()),
): Promise<never> {
  const { nearest } = await import('../core/nearest.ts');
  const above = words.slice(0, -1).map((word) => `${word} `);
  const meant = nearest(words.at(-1) ?? '', known).map((name) => above.join('') + name);
  throw new ReflectError({ code: 'help-unknown', name: words.join(' '), nearest: meant });
}

/** Every command with what it does, by what a person wants. */
export function allCommandsBlocks(program: Command, texts: HelpTexts): HelpBlock[] {
  return commandGroups.flatMap(({ group, names }) => {
    const commands = names.flatMap(
      (name) => program.commands.find((each) => each.name() === name) ?? [],
    );
    const items = commands.flatMap((each) => [each, ...each.commands].map(itemOf));
    return [heading(texts.groups[group]), { kind: 'items' as const, items }];
  });
}

const itemOf = (command: Command): HelpItem => ({
  term: keyOf(command),
  text: command.description(),
});
