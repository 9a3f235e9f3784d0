import type { Context } from '../../context.ts';
import { languageNearest } from '../../core/language.ts';
import type { SetFiles } from '../../core/ports.ts';
import { isProblem, ReflectError } from '../../core/problem.ts';
import { plainName } from '../../core/prompt-set/prompt-set.ts';
import { isReservedName, setNameLike, titleOfName } from '../../core/prompt-set/set-name.ts';
import { headOfSet, renderNewSet } from '../../render/files/new-set.ts';

/** A set to be made. */
export interface NewSet {
  readonly name: string;
  /** The name or the file of the set whose questions it starts with. */
  readonly from?: string;
  /** The names of all commands, which a set cannot have. */
  readonly commands: readonly string[];
}

/**
 * Writes the file of a new set, and never over another.
 *
 * @returns its path.
 * @throws ReflectError `set-name-wrong`, `set-name-reserved`, `set-name-taken` or `set-exists`; what is
 * wrong with `from`; `cannot-write`.
 */
export async function makeSet(context: Context, wanted: NewSet): Promise<string> {
  const { name, from } = wanted;
  const files = await context.setFiles();
  refuseName(wanted, files);
  const text =
    from === undefined ? await shortSet(context, name) : await copyOf(context, files, name, from);
  try {
    return files.create(name, text);
  } catch (error) {
    if (!isProblem(error, 'file-exists')) throw error;
    throw new ReflectError({ code: 'set-exists', name, path: error.problem.path });
  }
}

function refuseName({ name, commands }: NewSet, files: SetFiles): void {
  const isCommand = (each: string) => commands.includes(each) && !files.isBuiltIn(each);
  const isFree = (each: string) =>
    !isCommand(each) && !files.isBuiltIn(each) && files.own(each) === undefined;
  const suggestion = () => setNameLike(name, isFree);
  if (!plainName.test(name)) {
    throw new ReflectError({ code: 'set-name-wrong', name, suggestion: suggestion() });
  }
  if (isReservedName(name)) {
    throw new ReflectError({ code: 'set-name-reserved', name, suggestion: suggestion() });
  }
  if (isCommand(name)) {
    throw new ReflectError({ code: 'set-name-taken', name, suggestion: suggestion() });
  }
  const path = files.own(name);
  if (path !== undefined) throw new ReflectError({ code: 'set-exists', name, path });
}

/** A few questions of the set for before a conversation, as it comes with the program. */
async function shortSet(context: Context, name: string): Promise<string> {
  const from = await (await context.sets()).builtIn('before');
  const language = languageNearest(context.language, from.languages);
  return renderNewSet({ name, title: titleOfName(name), language, from }, context.texts.sets);
}

/** A set that takes the place of the one it was made from keeps its title. */
async function copyOf(
  { texts }: Context,
  files: SetFiles,
  name: string,
  from: string,
): Promise<string> {
  const head = headOfSet(name, texts.sets.file.copied(from), texts.sets);
  const title = name === from ? undefined : titleOfName(name);
  return files.copyOf(files.find(from), { name, title, head });
}
