import type { Context } from '../context.ts';
import { wordsAt } from '../core/answers/answer-words.ts';
import type { JsonOf } from '../core/json-shapes.ts';
import { localize } from '../core/language.ts';
import type { NoteMeta } from '../core/note/note.ts';
import { newId } from '../core/note/note-id.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { fill } from '../core/prompt-set/fill.ts';
import { isEmpty, type Sharing, type Staying, sharing } from '../core/share/shared.ts';
import type { SharedFile } from '../core/share/shared-file.ts';
import { namesToRoles } from '../core/share/shared-names.ts';
import { signsFor } from '../core/text/signs.ts';
import { good, quiet, strong } from '../core/text/span.ts';
import { textsFor } from '../i18n/index.ts';
import { renderJson } from '../render/json.ts';
import { renderShared, renderSharedBody } from '../render/share.ts';
import { confirm } from './asking/ask-person.ts';
import { afterQuestionsOf, setQuestions } from './prompt-sets/set-questions.ts';
import { putFile } from './telling/put-text.ts';

/** Options of `reflect share`. */
export interface ShareOptions {
  /** `last`, an id, a unique start of one, or a path. */
  readonly note: string;
  /** A file, or `-` for standard output. In a terminal it may be left out. */
  readonly to?: string;
  /** Whether names stay as they were written, or become roles. */
  readonly names: 'written' | 'roles';
  /** Whether the guess about the other's intention may be in it. */
  readonly guess: boolean;
  /** Who it is from. */
  readonly from?: string;
  /** Whether to write over a file that is there. */
  readonly force: boolean;
}

/**
 * Makes the version of a note that is meant for the other person. In a terminal the person first sees
 * what leaves and what stays, and nothing is written unless they say yes.
 *
 * @throws ReflectError `nothing-to-share`; `usage` without a terminal when the call does not say where
 *   it goes; `target-taken`, unless `force`; `target-among-notes`.
 */
export async function runShare(context: Context, options: ShareOptions): Promise<void> {
  const { io, texts } = context;
  if (options.to === undefined && !io.canAsk) {
    throw new ReflectError({ code: 'usage', detail: texts.share.saysWhere });
  }
  const stored = await (await context.notes()).find(options.note);
  const id = idApartFrom(stored.note.meta.id, context.random);
  const to = options.to ?? `reflect-share-${id}.md`;
  const { shared, stays } = await make(context, stored, options);
  const file = { id, shared };
  if (isEmpty(shared)) {
    throw new ReflectError({ code: 'nothing-to-share', id: stored.note.meta.id });
  }
  if (io.canAsk && !(await mayLeave(context, { file, stays, stored, to }))) {
    return io.say(quiet(texts.share.notWritten));
  }
  await write(context, { file, stays, to, force: options.force });
}

/** An id by which nobody finds the note: not even by chance the same. */
function idApartFrom(note: string, random: () => number): string {
  const id = newId(random);
  return id === note ? idApartFrom(note, random) : id;
}

async function make(
  context: Context,
  { note }: StoredNote,
  { names, guess, from }: ShareOptions,
): Promise<Sharing> {
  const { meta } = note;
  const questions = await setQuestions(context, meta.set);
  const name = meta.with ?? wordsAt('other.name', questions, note.answers, meta.lang);
  return sharing(note, questions, {
    guesses: guess,
    afterQuestions: await afterQuestionsOf(context, note),
    ...(from === undefined ? {} : { from }),
    ...(names === 'roles' && name !== undefined
      ? { reword: namesToRoles(name, textsFor(meta.lang).share.role) }
      : {}),
  });
}

/** What is about to leave, and where it goes. */
interface Leaving {
  readonly file: SharedFile;
  readonly stays: readonly Staying[];
  readonly to: string;
}

/**
 * Shows exactly what leaves and what stays, and asks whether it may. What goes to the screen of the
 * person has not left yet, so that is not asked.
 */
async function mayLeave(
  context: Context,
  { file, stays, to, stored }: Leaving & { readonly stored: StoredNote },
): Promise<boolean> {
  const { io, texts } = context;
  const staysOnScreen = to === '-' && io.outIsTerminal;
  const { meta } = stored.note;
  if (!staysOnScreen) {
    io.say(strong(texts.share.leaves));
    io.say('');
    io.say(renderSharedBody(file.shared, textsFor(meta.lang)));
    io.say(quiet(texts.share.twice));
    io.say('');
  }
  io.say(strong(texts.share.stays));
  const { item } = signsFor(!io.unicode);
  for (const each of stays) io.say(`${item} ${askedIn(each, meta)}`);
  io.say(quiet(texts.share.staysToo));
  io.say('');
  if (staysOnScreen) return true;
  const { sure, sureToPassOn } = texts.share;
  return confirm(context, to === '-' ? sureToPassOn : sure(to), false);
}

/** The question that an answer stays with, without the answers that stood in it. */
function askedIn({ id, question }: Staying, { lang, with: name }: NoteMeta): string {
  if (question === undefined) return id;
  return fill(localize(question.ask, lang), (each) =>
    each === 'other' && name !== undefined ? name : '…',
  );
}

async function write(
  context: Context,
  { file, stays, to, force }: Leaving & { readonly force: boolean },
): Promise<void> {
  const { io, json, texts } = context;
  const text = renderShared(file, textsFor(file.shared.lang));
  const path = to === '-' ? undefined : to;
  if (path !== undefined) {
    await putFile(context, path, text, force);
    if (io.canAsk) io.say(good(texts.share.written));
  }
  if (json) io.result(renderJson('reflect.share/1', jsonOfShared(file, path, stays)));
  else if (path === undefined) io.result(text);
  else io.print(path);
}

function jsonOfShared(
  { id, shared }: SharedFile,
  path: string | undefined,
  stays: readonly Staying[],
): JsonOf<'reflect.share/1'> {
  const { lang, from, parts, guesses } = shared;
  return {
    id,
    path: path ?? null,
    lang,
    from: from ?? null,
    position: [...parts.position],
    worry: [...parts.worry],
    preserve: [...parts.preserve],
    shared: [...parts.shared],
    keep: [...parts.keep],
    renew: [...parts.renew],
    uncertainty: [...parts.uncertainty],
    opening: parts.opening[0] ?? null,
    guesses: [...guesses],
    stays: stays.map((each) => each.id),
  };
}
