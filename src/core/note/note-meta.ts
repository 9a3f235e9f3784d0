import type { Answer } from '../answers/answer.ts';
import { isLanguage, type Language } from '../language.ts';
import { plainName } from '../prompt-set/prompt-set.ts';
import type { YamlEntry } from '../yaml/yaml-map.ts';
import type { NoteMeta, NoteStatus } from './note.ts';
import { instantOf } from './note-date.ts';
import { idPattern } from './note-id.ts';

/** What came of taking front matter for that of a note. */
export type MetaResult =
  | { readonly ok: true; readonly meta: NoteMeta }
  /** The line of the value that is wrong, from 1; the first line when it is missing. */
  | { readonly ok: false; readonly line: number };

/**
 * Takes what stands in a note's front matter for what a note needs. Generous where a person or
 * another program may have written the same in another way: quotes, a date without its offset, one
 * tag without brackets, a status left out.
 */
export function toMeta(entries: ReadonlyMap<string, YamlEntry>): MetaResult {
  const value = (key: keyof NoteMeta) => entries.get(key)?.value;
  const wrong = (key: keyof NoteMeta): MetaResult => ({
    ok: false,
    line: entries.get(key)?.line ?? 1,
  });
  const id = textMatching(value('id'), idPattern);
  if (id === undefined) return wrong('id');
  const date = asText(value('date')) ?? '';
  if (Number.isNaN(instantOf(date))) return wrong('date');
  const set = textMatching(value('set'), plainName);
  if (set === undefined) return wrong('set');
  const lang = asLanguage(value('lang'));
  if (lang === undefined) return wrong('lang');
  const status = asStatus(value('status'));
  if (status === undefined) return wrong('status');
  const temperature = asNumber(value('temperature'));
  if (Number.isNaN(temperature)) return wrong('temperature');
  const title = asText(value('title')) ?? '';
  const tags = asTags(value('tags'));
  const optional = optionalMeta(asText(value('with')), asText(value('team')), temperature);
  return { ok: true, meta: { id, title, date, set, lang, ...optional, status, tags } };
}

const optionalMeta = (
  other: string | undefined,
  team: string | undefined,
  temperature: number | undefined,
): Pick<NoteMeta, 'with' | 'team' | 'temperature'> => ({
  ...(other === undefined ? {} : { with: other }),
  ...(team === undefined ? {} : { team }),
  ...(temperature === undefined ? {} : { temperature }),
});

function asText(value: Answer | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function textMatching(value: Answer | undefined, pattern: RegExp): string | undefined {
  const text = asText(value);
  return text !== undefined && pattern.test(text) ? text : undefined;
}

function asLanguage(value: Answer | undefined): Language | undefined {
  const text = asText(value) ?? '';
  return isLanguage(text) ? text : undefined;
}

function asStatus(value: Answer | undefined): NoteStatus | undefined {
  const text = asText(value)?.trim().toLowerCase() ?? 'open';
  return text === 'open' || text === 'done' ? text : undefined;
}

/** `NaN` for what is no number. */
function asNumber(value: Answer | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  return typeof value === 'number' ? value : Number(asText(value));
}

const asTags = (value: Answer | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [value].flat().map(String);
