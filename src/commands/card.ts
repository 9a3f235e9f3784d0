import type { Context } from '../context.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';

import { signsFor } from '../core/text/signs.ts';
import { good, quiet } from '../core/text/span.ts';
import { textsFor } from '../i18n/index.ts';
import { type Card, toCard } from '../render/card/card.ts';
import { drawCard, plainCard } from '../render/card/card-lines.ts';
import { renderJson } from '../render/json.ts';
import { afterQuestionsOf, setQuestions } from './parts/set-questions.ts';

/** Options of `reflect card`. */
export interface CardOptions {
  /** `last`, an id, a unique start of one, or a path. */
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
  const stored = await (await context.notes()).find(options.note);
  const card = toCard({
    note: stored.note,
    questions: await setQuestions(context, stored.note.meta.set),
    afterQuestions: await afterQuestionsOf(context, stored.note),
    texts: textsFor(stored.note.meta.lang),
  });
  if (card === undefined) return sayNothing(context, stored);
  print(context, stored, card);
  if (options.copy) await copy(context, plainCard(card));
}

/** Says the card of a note that was just made, on a terminal. */
export function sayCard(context: Context, card: Card): void {
  for (const line of drawCard(card, screenOf(context))) context.io.say(...line);
}

const screenOf = ({ io }: Context) => {
  const signs = signsFor(!io.unicode);
  return { columns: io.columns, signs, bar: io.plain ? '' : `${signs.line} ` };
};

function sayNothing({ io, json, texts }: Context, { note, path }: StoredNote): void {
  if (!json) io.say(texts.card.nothing);
  else io.result(renderJson('reflect.card/1', jsonOf(note.meta, path, undefined)));
}

function print(context: Context, { note, path }: StoredNote, card: Card): void {
  const { io, json } = context;
  if (json) io.result(renderJson('reflect.card/1', jsonOf(note.meta, path, card)));
  else if (!io.outIsTerminal) io.result(plainCard(card));
  else for (const line of drawCard(card, screenOf(context))) io.print(...line);
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
