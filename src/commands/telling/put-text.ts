import type { Context } from '../../context.ts';

/** Where a result goes. */
export interface Target {
  /** A file, or `-` for standard output. */
  readonly to: string;
  /** Whether a file that is there may be written over. */
  readonly force: boolean;
}

/**
 * Puts a text where the call says: whole or not at all, and for the person alone. Of a file its path
 * is printed.
 *
 * @throws ReflectError `target-taken`, unless `force`; `target-among-notes`; `cannot-write`.
 */
export async function putText(
  context: Context,
  text: string,
  { to, force }: Target,
): Promise<void> {
  if (to === '-') return context.io.result(text);
  await putFile(context, to, text, force);
  context.io.print(to);
}

/** Writes a file that a person named, without a word. */
export async function putFile(
  context: Context,
  path: string,
  text: string,
  force: boolean,
): Promise<void> {
  await (await context.transfer()).writeFile(path, once(text), { replace: force });
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
