import type { Answer } from '../answers/answer.ts';
import { isLanguage, languages } from '../language.ts';
import type { NoteMeta } from '../note/note.ts';
import { instantOf } from '../note/note-date.ts';
import { readEntry } from '../yaml/yaml-entry.ts';
import { readScalar } from '../yaml/yaml-scalar.ts';

/** Front matter that nobody but us wrote in. */
export interface WrittenFrontMatter {
  readonly meta: NoteMeta;
  /** Where the text behind it begins. */
  readonly bodyStart: number;
  /** The number of the line that this text begins with, from 1. */
  readonly bodyLine: number;
}

/** The keys in the order in which they are written, each on a line; those without a value are left out. */
const form = new RegExp(
  [
    '---',
    'id: ([a-z][a-z0-9]{1,19})',
    'title: (.{1,1000})',
    String.raw`date: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)`,
    'set: ([a-z][a-z0-9-]{0,39})',
    `lang: (${languages.join('|')})`,
    '(?:with: (.{1,1000})\n)?(?:team: (.{1,1000})\n)?status: (open|done)',
    '(?:temperature: ([1-9])\n)?tags: (.{2,1000})',
    '---\n',
  ].join('\n'),
  'y',
);

/** Lines of front matter without the three keys that may be left out. */
const fewestLines = 9;

/**
 * Reads front matter in exactly the form in which it is written, whole. That of nearly every note
 * is, and taking that of a hundred thousand of them apart line by line takes eight times as long.
 *
 * @param keep makes what is kept of the text from a part of it.
 * @returns `undefined` for any other form, which may be just as right.
 */
export function readAsWritten(
  text: string,
  keep: (part: string) => string = (part) => part,
): WrittenFrontMatter | undefined {
  form.lastIndex = 0;
  const match = form.exec(text);
  if (match === null) return undefined;
  const [all, idToken, titleToken, date = '', setToken, lang = '', ...others] = match;
  const [withToken, teamToken, status, temperature, tagsToken = ''] = others;
  const id = textIn(idToken);
  const title = textIn(titleToken);
  const set = textIn(setToken);
  const tags = tagsIn(tagsToken);
  if (id === undefined || title === undefined || set === undefined || !isLanguage(lang)) return;
  if (tags === undefined || Number.isNaN(instantOf(date))) return;
  const named = { with: textIn(withToken), team: textIn(teamToken) };
  if (lost(withToken, named.with) || lost(teamToken, named.team)) return;
  const meta: NoteMeta = {
    id,
    title: keep(title),
    date: keep(date),
    set: keep(set),
    lang,
    ...(named.with === undefined ? {} : { with: keep(named.with) }),
    ...(named.team === undefined ? {} : { team: keep(named.team) }),
    ...(temperature === undefined ? {} : { temperature: Number(temperature) }),
    status: status === 'done' ? 'done' : 'open',
    tags,
  };
  const lines = fewestLines + [withToken, teamToken, temperature].filter(isThere).length;
  return { meta, bodyStart: all.length, bodyLine: lines + 1 };
}

/** The text that stands here; a number or a truth value is none. */
function textIn(token: string | undefined): string | undefined {
  const value = token === undefined ? undefined : readScalar(token);
  return typeof value === 'string' ? value : undefined;
}

/** Whether there is something that is not what is written here. */
const lost = (token: string | undefined, value: string | undefined): boolean =>
  token !== undefined && value === undefined;

const isThere = (token: string | undefined): boolean => token !== undefined;

/** The tags of the note before: nearly always those of the next one too, and then the same list does. */
let last: { readonly token: string; readonly tags: readonly string[] } = { token: '[]', tags: [] };

function tagsIn(token: string): readonly string[] | undefined {
  if (token === last.token) return last.tags;
  const tags = readEntry(`tags: ${token}\n`, 'tags');
  if (!isTexts(tags)) return undefined;
  last = { token, tags };
  return tags;
}

const isTexts = (value: Answer | undefined): value is readonly string[] => Array.isArray(value);
