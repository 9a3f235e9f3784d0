import { createHash } from 'node:crypto';
import { setFrontMatter } from '../../core/front-matter/front-matter-edit.ts';
import type { NoteMeta } from '../../core/note/note.ts';
import { newId } from '../../core/note/note-id.ts';
import { dateInName, noteNameFor, ordinaryNameFor, weeklySet } from '../../core/note/note-name.ts';
import type { Received } from '../../core/ports.ts';
import { isProblem } from '../../core/problem.ts';
import type { FileSystem } from '../files/file-system.ts';
import { holdsText } from '../files/text-file.ts';
import { lookEverywhere } from '../notes/note-folder.ts';
import { loadNote } from '../notes/stored-note.ts';
import { createNote } from '../notes/write-note.ts';
import { type IncomingNote, incomingFrom, realPaths } from './incoming-notes.ts';

/** The notes that are there, by id; more than one has the same id once in a long while. */
type Shelf = Map<string, string[]>;

/**
 * Takes notes in from elsewhere, one by one: each is safe before the next is looked at. Which id and
 * which place a note gets depends on its text and on what is there, so that what was cut off halfway
 * can be done again, and ends in the same notes.
 *
 * @param folder of notes.
 * @throws ReflectError `file-missing` before anything is taken in, `not-an-export`, `cannot-read`,
 * `cannot-write`.
 */
export async function receiveNotes(
  folder: string,
  paths: readonly string[],
  tell: (received: Received) => void,
  fs: FileSystem,
): Promise<{ readonly damaged: readonly string[] }> {
  const places = realPaths(paths, fs);
  const shelf = await shelfOf(folder, fs);
  const damaged: string[] = [];
  for (const place of places) {
    for await (const found of incomingFrom(place, fs)) {
      if (found.kind === 'damaged') damaged.push(found.place);
      else tell(await receive(folder, shelf, found.incoming, fs));
    }
  }
  return { damaged };
}

/** The name of a weekly note has no id, nor has one that a person made up. */
async function shelfOf(folder: string, fs: FileSystem): Promise<Shelf> {
  const shelf: Shelf = new Map();
  for (const { path, id } of lookEverywhere(folder, fs).files) {
    const loaded = id === undefined ? await loadNote(path, fs) : undefined;
    const own = id ?? (loaded?.kind === 'note' ? loaded.stored.note.meta.id : undefined);
    if (own !== undefined) put(shelf, own, path);
  }
  return shelf;
}

function put(shelf: Shelf, id: string, path: string): void {
  const there = shelf.get(id);
  if (there === undefined) shelf.set(id, [path]);
  else there.push(path);
}

/** How often another id is drawn; each is free more often than not, also among many notes. */
const attempts = 50;

async function receive(
  folder: string,
  shelf: Shelf,
  incoming: IncomingNote,
  fs: FileSystem,
): Promise<Received> {
  const { from, meta, text } = incoming;
  const asItIs = await settle(
    folder,
    shelf,
    { meta, text },
    (paths) => isOneOf(paths, meta, fs),
    fs,
  );
  if (asItIs !== undefined) return { from, id: meta.id, was: undefined, ...asItIs };
  const isTaken = async (paths: readonly string[]) => paths.length > 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const version = again(incoming, attempt);
    const settled = await settle(folder, shelf, version, isTaken, fs);
    const outcome = settled?.outcome === 'new' ? 'both' : settled?.outcome;
    if (settled !== undefined && outcome !== undefined) {
      return { from, path: settled.path, id: version.meta.id, was: meta.id, outcome };
    }
  }
  throw new Error(`No id is free for ${from}`);
}

/**
 * Puts a note in its place, unless it is there already.
 *
 * @param isTaken whether its id is another's, as the notes at these paths have it.
 * @returns `undefined` when its id or its place is another's.
 */
async function settle(
  folder: string,
  shelf: Shelf,
  { meta, text }: Pick<IncomingNote, 'meta' | 'text'>,
  isTaken: (paths: readonly string[]) => Promise<boolean>,
  fs: FileSystem,
): Promise<Pick<Received, 'path' | 'outcome'> | undefined> {
  const paths = shelf.get(meta.id) ?? [];
  const there = paths.find((path) => holdsText(path, text, fs));
  if (there !== undefined) return { path: there, outcome: 'there' };
  if (await isTaken(paths)) return undefined;
  const made = make(folder, meta, text, fs);
  if (made === undefined) return undefined;
  put(shelf, meta.id, made.path);
  return { path: made.path, outcome: made.isMoved ? 'both' : 'new' };
}

/**
 * Whether one of these notes is the note that came in, with other words by now: of the same moment and
 * set. Ids are short, so that among thousands of notes two may well share one by chance.
 */
async function isOneOf(
  paths: readonly string[],
  { date, set }: NoteMeta,
  fs: FileSystem,
): Promise<boolean> {
  for (const path of paths) {
    const loaded = await loadNote(path, fs);
    if (loaded.kind !== 'note') continue;
    const { meta } = loaded.stored.note;
    if (meta.date === date && meta.set === set) return true;
  }
  return false;
}

/** The same note under another id, drawn from its words: always the same one. */
function again({ meta, text }: IncomingNote, attempt: number): Pick<IncomingNote, 'meta' | 'text'> {
  const drawn = createHash('sha256').update(`${attempt}\n${text}`).digest();
  let next = 0;
  const id = newId(() => {
    next += 1;
    return (drawn[next] ?? 0) / 256;
  });
  return { meta: { ...meta, id }, text: setFrontMatter(text, { id }) };
}

/**
 * Puts a note in its place. When the week of a weekly note is taken, it goes by its date and id.
 *
 * @returns `undefined` when every place that it could have is taken.
 */
function make(
  folder: string,
  meta: NoteMeta,
  text: string,
  fs: FileSystem,
): { readonly path: string; readonly isMoved: boolean } | undefined {
  const dated = { ...meta, date: dateInName(meta.date) };
  const path = tryAt(folder, noteNameFor(dated), text, fs);
  if (path !== undefined || meta.set !== weeklySet) {
    return path === undefined ? undefined : { path, isMoved: false };
  }
  const beside = tryAt(folder, ordinaryNameFor(dated), text, fs);
  return beside === undefined ? undefined : { path: beside, isMoved: true };
}

function tryAt(folder: string, name: string, text: string, fs: FileSystem): string | undefined {
  try {
    return createNote(folder, name, text, fs);
  } catch (error) {
    if (isProblem(error, 'note-exists')) return undefined;
    throw error;
  }
}
