import type { Context } from '../context.ts';
import type { SetFiles } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { quiet } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import {
  type Checked,
  checkSet,
  jsonOfChecked,
  sayChecked,
  sayProblem,
} from './parts/checked-sets.ts';
import { sayEditorEnd, wantsAgain } from './parts/say-editor-end.ts';
import { makeSet } from './sets-new.ts';

/** Options of `reflect sets edit`. */
export interface SetsEditOptions {
  /** The name of a set, or the path of its file. */
  readonly name: string;
  /** The names of all commands, which a set cannot have. */
  readonly commands: readonly string[];
}

/**
 * Opens a set of the person's own in their editor, and checks it afterwards. The file itself is
 * opened, so that nothing is lost whatever happens; what is wrong in it stays there, to go on with.
 *
 * @throws ReflectError `set-needs-terminal`, `set-unknown`, or `set-left-faulty` when it is left so.
 */
export async function runSetsEdit(context: Context, options: SetsEditOptions): Promise<void> {
  const { io, json } = context;
  const files = await context.setFiles();
  const path = await fileToEdit(context, files, options);
  if (path === undefined) return;
  for (;;) {
    const result = await editOnce(context, files, path);
    if ('checked' in result) {
      if (json) io.result(jsonOf(context, result));
      else sayChecked(context, path, result.checked);
      return;
    }
    if (result.problem.code !== 'set-faulty') throw new ReflectError(result.problem);
    sayProblem(context, result.problem);
    if (await wantsAgain(context)) continue;
    if (json) io.result(jsonOf(context, result));
    throw new ReflectError({ code: 'set-left-faulty', path });
  }
}

const jsonOf = (context: Context, result: Checked): string =>
  renderJson('reflect.sets-check/1', {
    ok: 'checked' in result,
    sets: [jsonOfChecked(context, result)],
  });

/** The person's own file; `undefined` when they would rather not have one of a set that is built in. */
async function fileToEdit(
  context: Context,
  files: SetFiles,
  { name, commands }: SetsEditOptions,
): Promise<string | undefined> {
  const { io } = context;
  const own = files.own(name);
  const path = own ?? (files.isBuiltIn(name) ? undefined : files.find(name));
  if (!io.canAsk) throw new ReflectError({ code: 'set-needs-terminal', name, path });
  if (path !== undefined) return path;
  const { edit } = context.texts.sets;
  io.say(edit.builtIn(name));
  const wanted = await (await context.prompter()).confirm(edit.copyIt, true);
  if (wanted === undefined) throw new ReflectError({ code: 'interrupted', draft: undefined });
  if (wanted) return makeSet(context, { name, from: name, commands });
  io.say(quiet(edit.notCopied(`reflect sets new ${name} --from ${name}`)));
  return undefined;
}

async function editOnce(context: Context, files: SetFiles, path: string): Promise<Checked> {
  const { io, texts } = context;
  const before = await files.text(path);
  files.refreshSchema();
  io.say(quiet(texts.change.edit.opening(path)));
  const end = await context.openEditor(path);
  const result = await checkSet(context, path);
  const isSame = 'checked' in result && (await files.text(path)) === before;
  sayEditorEnd(context, end, isSame);
  return result;
}
