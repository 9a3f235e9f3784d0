import type { TtyInput, TtyOutput } from '../tty/tty.ts';

/** Runs one prompt, drawn by ourselves, as a question of inquirer's. */
export type Inquire = <Result>(prompt: () => Promise<Result>) => Promise<Result>;

const promptType = 'reflect';

interface Prompts extends Record<string, Record<string, unknown>> {
  [promptType]: { message: string; task: () => Promise<void> };
}

/**
 * Starts loading inquirer, which takes longer than all else before the first question, and gives
 * what puts a prompt to it.
 */
export function createInquire(input: TtyInput, output: TtyOutput): Inquire {
  const loaded = import('inquirer').then(({ createPromptModule }) => {
    const ask = createPromptModule<Prompts>({ input, output });
    return ask.registerPrompt(promptType, ({ task }: Prompts[typeof promptType]) => task());
  });
  // It is awaited below; until then a failure must not count as one that nobody handles.
  loaded.catch(() => {});
  return async <Result>(prompt: () => Promise<Result>): Promise<Result> => {
    const ask = await loaded;
    let given: { readonly result: Result } | undefined;
    const task = async () => {
      given = { result: await prompt() };
    };
    await ask([{ type: promptType, name: 'reply', message: '', task }]);
    if (given === undefined) throw new Error('The prompt was not run.');
    return given.result;
  };
}
