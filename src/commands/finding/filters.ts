import type { Context } from '../../context.ts';
import type { NoteFilter } from '../../core/note/note-filter.ts';
import { ReflectError } from '../../core/problem.ts';
import type { Period } from '../../core/time/day.ts';
import { parseDay } from '../../core/time/day-words.ts';
import { dayWords } from '../../i18n/day-words.ts';

/** Which notes are wanted, as the call says it. */
export interface FilterFlags extends Omit<NoteFilter, 'since' | 'until'> {
  /** A day or a period, as people name it in any language. */
  readonly since?: string;
  readonly until?: string;
}

/**
 * Reads which notes are wanted. A period counts from its first day, up to and with its last.
 *
 * @throws ReflectError `usage` when no day is named, or the period ends before it begins.
 */
export function readFilter(context: Context, flags: FilterFlags): NoteFilter {
  const { since, until, ...rest } = flags;
  const first = since === undefined ? undefined : daysIn(context, '--since', since).from;
  const last = until === undefined ? undefined : daysIn(context, '--until', until).until;
  if (first !== undefined && last !== undefined && first > last) {
    const detail = context.texts.find.endsBeforeItBegins(first, last);
    throw new ReflectError({ code: 'usage', detail });
  }
  return {
    ...rest,
    ...(first === undefined ? {} : { since: first }),
    ...(last === undefined ? {} : { until: last }),
  };
}

function daysIn({ clock, texts, language }: Context, option: string, said: string): Period {
  const days = parseDay(said, clock(), Object.values(dayWords));
  if (days !== undefined) return days;
  const accepted = dayWords[language].examples.join(', ');
  const detail = texts.help.mistakes.invalidValue(option, said, accepted);
  throw new ReflectError({ code: 'usage', detail });
}
