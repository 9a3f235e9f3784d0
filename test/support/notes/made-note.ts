import { readFileSync, writeFileSync } from 'node:fs';
import { runNew } from '../../../src/commands/new.ts';
import { type ContextOptions, type TestContext, testContext } from '../context.ts';

/** Answers as a call gives them. */
export const given = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).map(([id, value]) => ({ id, value }));

/** Answers to the questions before a conversation, with a guess in them. */
export const planned = {
  other: 'Koen',
  temperature: '2',
  signal: 'a sigh',
  'self-preserve': 'Quality',
  'other-preserve': 'Time for the client',
  opening: 'What matters to you?',
};

/** A context with one note in it. */
export interface MadeNote extends TestContext {
  readonly path: string;
  readonly text: () => string;
  /** Changes the file as a person might. */
  readonly write: (change: (text: string) => string) => void;
}

/** Makes a note from these answers, in a home of its own unless another is given. */
export async function madeNote(
  answers: Readonly<Record<string, string>> = planned,
  { set = 'before', ...options }: ContextOptions & { readonly set?: string } = {},
): Promise<MadeNote> {
  const { prompter: _, json: __, ...plain } = options;
  const made = testContext(plain);
  await runNew(made.context, { set, answer: given(answers) });
  const path = made.out().trim();
  const text = () => readFileSync(path, 'utf8');
  const write = (change: (text: string) => string) => writeFileSync(path, change(text()));
  return { ...testContext({ ...options, home: made.home }), path, text, write };
}
