import type { Answer } from '../../../src/core/answers/answer.ts';
import type { Key } from '../terminal/keys.ts';
import type { TestTerminal } from '../terminal/pty.ts';

/** A set with a question of each kind that is typed or chosen, short enough to be walked many times. */
export const shortSet = `name: short
title: Short
questions:
  - { id: who, type: text, ask: Who is it about? }
  - { id: story, type: long, ask: What is the story? }
  - { id: facts, type: list, ask: What are the facts? }
  - { id: degrees, type: scale, ask: How warm is it?, min: 1, max: 5 }
  - { id: colour, type: choice, ask: Which colour is it?, choices: [red, green] }
  - { id: opening, type: text, ask: How will you open?, feeds: opening }
`;

/** One thing that a person does, what the screen shows then, and where the walk stands. */
export interface Move {
  readonly key: string | `<${Key}>`;
  readonly shows: string;
  /** The question that is open after it; none at the end. */
  readonly at: string | undefined;
  /** What was typed there, after it. */
  readonly typed: string;
  /** The answers that are given by then. */
  readonly answers: ReadonlyMap<string, Answer>;
}

const script: readonly (readonly [id: string, ask: string, keys: readonly string[], Answer])[] = [
  ['who', 'Who is it about?', ['S', 'a', 'n', '<enter>'], 'San'],
  ['story', 'What is the story?', ['q', 'x', '<enter>', 'z', '<enter>', '<enter>'], 'qx\nz'],
  ['facts', 'What are the facts?', ['j', 'k', '<enter>', 'v', '<enter>', '<enter>'], ['jk', 'v']],
  ['degrees', 'How warm is it?', ['3'], 3],
  ['colour', 'Which colour is it?', ['2'], 'green'],
  ['opening', 'How will you open?', ['W', 'h', 'y', '?', '<enter>'], 'Why?'],
];

/** What is on the screen when every question was answered. */
export const endOfWalk = 'What would you like to do with it?';

/** Every key of a whole walk through the short set. */
export const moves: readonly Move[] = script.flatMap(([id, , keys, answer], index) => {
  const before = new Map(script.slice(0, index).map(([each, , , given]) => [each, given]));
  const [nextId, nextAsk] = script[index + 1] ?? [undefined, endOfWalk];
  return keys.map((key, place): Move => {
    if (place === keys.length - 1) {
      const answers = new Map([...before, [id, answer]]);
      return { key, shows: nextAsk, at: nextId, typed: '', answers };
    }
    const typed = keys.slice(0, place + 1).map((each) => (each === '<enter>' ? '\n' : each));
    const shows = key === '<enter>' ? '' : key;
    return { key, shows, at: id, typed: typed.join(''), answers: before };
  });
});

/** The answers of the whole walk. */
export const allAnswers = new Map(script.map(([id, , , answer]) => [id, answer]));

const keyIn = (key: string): key is `<${Key}>` => key.startsWith('<');

/** Does these things one by one, each when the screen shows that the one before was done. */
export async function make(terminal: TestTerminal, some: readonly Move[]): Promise<void> {
  for (const { key, shows } of some) {
    if (keyIn(key)) terminal.press(key.slice(1, -1) as Key);
    else terminal.type(key);
    if (shows !== '') await terminal.waitFor(shows);
  }
}
