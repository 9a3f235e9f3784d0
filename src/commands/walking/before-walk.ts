import type { Context } from '../../context.ts';
import type { Draft, ListedNote } from '../../core/ports.ts';
import { quiet, warning } from '../../core/text/span.ts';
import { localDay } from '../../core/time/calendar.ts';
import { shellWord } from '../../render/schedule/shell.ts';

/**
 * Before a walk begins: what is unfinished still, and whether others can look into the folders that
 * it will write in. A draft with nothing in it, of a run that was cut off before its first answer, is
 * nothing to go on with and is taken away.
 *
 * @throws ReflectError when the drafts cannot be read or written, and a walk could not be kept either.
 */
export async function sayBeforeWalk(context: Context): Promise<void> {
  const { io, texts } = context;
  const drafts = await context.drafts();
  const notes = await context.notes();
  const kept: Draft[] = [];
  for (const draft of drafts.list().drafts) {
    if (isEmpty(draft)) drafts.remove(draft.id);
    else kept.push(draft);
  }
  const [latest] = kept;
  if (latest !== undefined) {
    const command = kept.length === 1 ? `reflect resume ${latest.id}` : 'reflect drafts';
    io.say(quiet(texts.talk.unfinished(kept.length, command)));
  }
  await sayWaiting(context);
  for (const folder of [notes.openFolder(), drafts.openFolder()]) {
    if (folder === undefined) continue;
    io.say(warning(texts.talk.openFolder(folder, `chmod 700 ${shellWord(folder)}`)));
  }
}

/** How many of the newest notes are looked through for a conversation that has passed. */
const lookedThrough = 20;

/** One line about the latest conversation of an earlier day that was not looked back on. */
async function sayWaiting(context: Context): Promise<void> {
  const waiting = await noteWaiting(context);
  if (waiting === undefined) return;
  const { id, title, date } = waiting.meta;
  const { io, texts } = context;
  io.say(quiet(texts.after.waiting(title, date.slice(0, 10), `reflect after ${id}`)));
}

async function noteWaiting({ notes, clock }: Context): Promise<ListedNote | undefined> {
  const today = localDay(clock());
  let left = lookedThrough;
  for await (const listed of (await notes()).fromNewest()) {
    const { status, date } = listed.meta;
    if (status === 'open' && date.slice(0, 10) < today) return listed;
    left -= 1;
    if (left === 0) break;
  }
  return undefined;
}

/** Nothing was answered, nothing was being typed, and no note is being written. */
const isEmpty = ({ answers, typing, finishing }: Draft): boolean =>
  answers.size === 0 && typing === undefined && !finishing;
