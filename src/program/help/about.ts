import type { Command } from 'commander';
import { isTopic, type Topic, topics } from '../../core/help-topics.ts';
import type { PromptSets } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { commandNames } from '../command-groups.ts';
import { namesIn } from '../names.ts';

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
  sets: () => Promise<PromptSets>,
): Promise<About> {
  let command = program;
  for (const [at, word] of words.entries()) {
    const next = command.commands.find((each) => each.name() === word);
    if (next !== undefined) command = next;
    else if (command !== program || at < words.length - 1) return unknown(words, namesIn(command));
    else if (isTopic(word)) return { kind: 'topic', topic: word };
    else return aboutSet(program, word, await sets());
  }
  return { kind: 'command', command };
}

async function aboutSet(program: Command, word: string, promptSets: PromptSets): Promise<About> {
  const { sets } = await promptSets.list();
  const names = sets.map(({ set }) => set.name);
  const asked = program.commands.find((each) => each.name() === 'new');
  if (names.includes(word) && asked !== undefined) return { kind: 'command', command: asked };
  return unknown([word], [...commandNames, ...topics, ...names]);
}

/** @param known the names that may have been meant by the last word. */
async function unknown(words: readonly string[], known: readonly string[]): Promise<never> {
  const { nearest } = await import('../../core/nearest.ts');
  const above = words.slice(0, -1);
  const meant = nearest(words.at(-1) ?? '', known).map((name) => [...above, name].join(' '));
  throw new ReflectError({ code: 'help-unknown', name: words.join(' '), nearest: meant });
}
