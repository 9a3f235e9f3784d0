import type { Context } from '../../context.ts';
import { localize } from '../../core/language.ts';
import type { NoteStore } from '../../core/ports.ts';
import { quiet, strong, warning } from '../../core/text/span.ts';
import { minutesFor } from '../../core/walk/pace.ts';
import { askedQuestions, type Session } from '../../core/walk/session.ts';

/** What a call says of a walk. */
export interface WalkLimits {
  /** How long it may take. */
  readonly minutes: number | undefined;
  /** A file that gets the note, or `-` for standard output. */
  readonly output: string | undefined;
}

/** Says before the first question what is asked, how long it takes, and where the note goes. */
export async function introduceWalk(
  context: Context,
  session: Session,
  { minutes, output }: WalkLimits,
): Promise<void> {
  const { io, texts } = context;
  const questions = askedQuestions(session);
  const { title, about } = session.set;
  io.say(strong(localize(title, session.language)));
  if (about !== undefined) io.say(localize(about, session.language));
  io.say(quiet(texts.talk.length(questions.length, minutesFor(questions))));
  if (minutes !== undefined && session.leftOut.size > 0) {
    io.say(quiet(texts.talk.fewerQuestions(session.leftOut.size, minutes)));
  }
  if (minutes !== undefined && minutesFor(questions) > minutes) {
    io.say(warning(texts.talk.cannotFit(minutes, minutesFor(questions))));
  }
  if (output !== '-') {
    const where =
      output === undefined ? await keptWhere(context, session) : texts.talk.keptIn(output);
    io.say(quiet(where));
  }
  io.say(quiet(texts.talk.stopAnyTime));
  io.say('');
}

/** Where the note goes; the first time also what was taken for granted, and how to change that. */
async function keptWhere(context: Context, session: Session): Promise<string> {
  const { texts, settings, isConfigured } = context;
  const notes = await context.notes();
  const { lang } = settings.sources;
  const wasGiven = lang.kind === 'option' || lang.kind === 'environment';
  const isFirst = !isConfigured && !wasGiven && session.language === context.language;
  if (!isFirst || (await holdsNotes(notes))) return texts.talk.keptIn(notes.folder);
  const locale = lang.kind === 'locale' ? lang.name : undefined;
  return texts.config.firstTime(notes.folder, locale, 'reflect config');
}

async function holdsNotes(notes: NoteStore): Promise<boolean> {
  for await (const _ of notes.fromNewest()) return true;
  return false;
}
