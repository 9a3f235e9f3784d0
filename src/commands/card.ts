import type { Context } from '../context.ts';
import type { NoteStore, StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { good, quiet } from '../core/text/span.ts';
import { textsFor } from '../i18n/index.ts';
import { type Card, toCard } from '../render/card/card.ts';
import { drawCard, plainCard } from '../render/card/card-lines.ts';
import { renderJson } from '../render/json.ts';
import { afterQuestionsOf, setQuestions } from './prompt-sets/set-questions.ts';
import { cardScreen } from './telling/card-screen.ts';

/** Options of `reflect card`. */
export interface CardOptions {
  /** `last`, which is the last with something to take along; an id, a unique start of one, or a path. */
  readonly note: string;
  /** Whether it also goes on the clipboard. */
  readonly copy: boolean;
}

/**
 * Prints the card of a note: ten lines to take along.
 *
 * @throws ReflectError `no-clipboard` when it was to be copied and cannot be; it is printed all the same.
 */
export async function runCard(context: Context, options: CardOptions): Promise<void> {
  const notes = await context.notes();
  const stored = await notes.find(options.note);
  const card = await cardOf(context, stored);
  if (card !== undefined) return give(context, options, stored, card);
  const talk = options.note === 'last' ? await lastTalk(notes) : undefined;
  const talkCard = talk && (await cardOf(context, talk));
  if (talk === undefined || talkCard === undefined) return sayNothing(context, stored);
  await give(context, options, talk, talkCard);
}

/** How many of the newest notes are looked through for one about a conversation. */
const lookedThrough = 200;

/** The last note about a conversation: a check-in written since then holds nothing to take along. */
async function lastTalk(notes: NoteStore): Promise<StoredNote | undefined> {
  const { notes: newest } = await notes.newest(lookedThrough);
  return newest.find(({ note }) => note.meta.status === 'open' || note.after !== undefined);
}

const cardOf = async (context: Context, { note }: StoredNote): Promise<Card | undefined> =>
  toCard({
    note,
    questions: await setQuestions(context, note.meta.set),
    afterQuestions: await afterQuestionsOf(context, note),
    texts: textsFor(note.meta.lang),
  });

async function give(
  context: Context,
  { copy: copies }: CardOptions,
  stored: StoredNote,
  card: Card,
): Promise<void> {
  print(context, stored, card);
  if (copies) await copy(context, plainCard(card));
}

function sayNothing({ io, json, texts }: Context, { note, path }: StoredNote): void {
  if (!json) io.say(texts.card.nothing);
  else io.result(renderJson('reflect.card/1', jsonOf(note.meta, path, undefined)));
}

function print(context: Context, { note, path }: StoredNote, card: Card): void {
  const { io, json } = context;
  if (json) io.result(renderJson('reflect.card/1', jsonOf(note.meta, path, card)));
  else if (!io.outIsTerminal) io.result(plainCard(card));
  else for (const line of drawCard(card, cardScreen(context))) io.print(...line);
}

function jsonOf({ id, title }: StoredNote['note']['meta'], path: string, card: Card | undefined) {
  const { intention } = card ?? {};
  return {
    id,
    path,
    title,
    tension: (card?.tension ?? []).map(({ label, words }) => ({ label, words })),
    intention:
      intention === undefined ? null : { words: intention.words, source: intention.source },
    uncertainty: card?.uncertainty?.words ?? null,
    opening: card?.opening?.words ?? null,
    step: card?.step?.words ?? null,
    lines: card === undefined ? [] : plainCard(card).trimEnd().split('\n'),
  };
}

async function copy({ io, texts, clipboard }: Context, text: string): Promise<void> {
  const copied = await (await clipboard()).copy(text);
  switch (copied.by) {
    case 'program':
      return io.say(good(texts.card.copied(copied.program)));
    case 'terminal':
      return io.say(quiet(texts.card.handedToTerminal));
    case 'nothing':
      throw new ReflectError({ code: 'no-clipboard', programs: copied.programs });
  }
}
