import { isoWeek, isoWeekName } from '../time/calendar.ts';
import type { NoteMeta } from './note.ts';

/** No vowels, so that an id spells no word, and nothing that looks like something else (l, 1, 0). */
const idLetters = 'bcdfghjkmnpqrstvwxz';
const idCharacters = `${idLetters}23456789`;
const idLength = 4;

/**
 * A new id for a note or a draft, such as `k3f9`.
 *
 * @param random gives a number from 0 up to 1.
 */
export function newId(random: () => number): string {
  const draw = (characters: string) => characters[Math.floor(random() * characters.length)] ?? 'k';
  let id = draw(idLetters);
  while (id.length < idLength) id += draw(idCharacters);
  return id;
}

/** What an id may look like: safe in a file's name on every system, whoever wrote it. */
export const idPattern = /^[a-z][a-z0-9]{1,19}$/;

/** What the name of a prompt set may look like. */
export const setNamePattern = /^[a-z][a-z0-9-]{0,39}$/;

/** The set that is asked after a conversation; its answers go into the note of before. */
export const afterSet = 'after';

/** The set of which there is one note for each ISO week. */
export const weeklySet = 'weekly';

const localDate = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:(\d{2})/;

/**
 * Where a note goes, from the folder of notes on, with `/` between the parts: folder of the year,
 * local date and time, set, id. No name of a person. A weekly note goes by its ISO week, in the
 * folder of the ISO year.
 */
export function noteNameFor(meta: Pick<NoteMeta, 'id' | 'set' | 'date'>): string {
  const [, year, month, day, minute] = localDate.exec(meta.date) ?? [];
  if (minute === undefined || !idPattern.test(meta.id) || !setNamePattern.test(meta.set)) {
    throw new Error(`No name for a note: ${JSON.stringify(meta)}`);
  }
  if (meta.set === weeklySet) {
    const week = isoWeek(new Date(Number(year), Number(month) - 1, Number(day)));
    return `${isoWeekName(week).slice(0, 4)}/${isoWeekName(week)}-${weeklySet}.md`;
  }
  return ordinaryNameFor(meta);
}

/**
 * The same by date, time and id, also for a weekly note: for a second one of the same week, which
 * came from elsewhere.
 */
export function ordinaryNameFor({ id, set, date }: Pick<NoteMeta, 'id' | 'set' | 'date'>): string {
  const day = date.slice(0, 10);
  const time = date.slice(11, 16).replace(':', '');
  return `${day.slice(0, 4)}/${day}-${time}-${set}-${id}.md`;
}

/** A date as a name needs it: where a person or another program wrote a day only, the time is midnight. */
export const dateInName = (date: string): string =>
  `${date.slice(0, 10)}T${date.slice(11, 16) || '00:00'}`;

/** What the name of a file among the notes tells of the note in it, without reading it. */
export interface NamedNote {
  /** Absent for a weekly note: its id stands only in its front matter. */
  readonly id: string | undefined;
  /** Name of the prompt set. */
  readonly set: string;
  /** The note is from no later moment than this: milliseconds since 1970. */
  readonly latest: number;
}

const ordinaryName =
  /^(\d{4})-(\d{2})-(\d{2})-(\d{2})(\d{2})-([a-z][a-z0-9-]{0,39})-([a-z][a-z0-9]+)\.md$/;
const weeklyName = /^(\d{4})-W(\d{2})-weekly\.md$/;

const hour = 3_600_000;
const day = 24 * hour;
/** Names have local times without an offset; none is more than 12 hours behind UTC. */
const furthestBehind = 12 * hour;

/** Reads the name of a file as `noteNameFor` makes them; `undefined` for any other. */
export function readNoteName(name: string): NamedNote | undefined {
  const ordinary = ordinaryName.exec(name);
  if (ordinary !== null) {
    const [year, month, date, hours, minutes] = ordinary.slice(1, 6).map(Number);
    const minute = Date.UTC(year ?? 0, (month ?? 1) - 1, date, hours, minutes);
    return { id: ordinary[7], set: ordinary[6] ?? '', latest: minute + 60_000 + furthestBehind };
  }
  const weekly = weeklyName.exec(name);
  if (weekly === null) return undefined;
  const endOfWeek = firstMonday(Number(weekly[1])) + Number(weekly[2]) * 7 * day;
  return { id: undefined, set: weeklySet, latest: endOfWeek + furthestBehind };
}

/** When week 1 begins by UTC: it is the week of 4 January. */
function firstMonday(year: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
}

/** No note in the folder of this year is later than this: its last ISO week ends in January. */
export const latestInYear = (year: number): number => Date.UTC(year + 1, 0, 5) + furthestBehind;
