/** What `reflect help` tells about besides the commands, in the order in which it lists them. */
export const topics = [
  'commands',
  'notes',
  'keys',
  'prompt-sets',
  'formats',
  'scripts',
  'privacy',
  'files',
  'environment',
  'exit-codes',
  'topics',
] as const;

export type Topic = (typeof topics)[number];

/** Narrows a word to the name of a topic. */
export const isTopic = (word: string): word is Topic =>
  (topics as readonly string[]).includes(word);
