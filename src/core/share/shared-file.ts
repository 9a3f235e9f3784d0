import type { Answer } from '../answers/answer.ts';
import { writeAnswer } from '../answers/answers-block.ts';
import { findFrontMatter } from '../front-matter/front-matter-place.ts';
import { isLanguage } from '../language.ts';
import type { NeedsYaml } from '../note/note-file.ts';
import { idPattern } from '../note/note-id.ts';
import type { YamlLibrary } from '../yaml/yaml-library.ts';
import { readEntries, type YamlEntry } from '../yaml/yaml-map.ts';
import { byPart, type Shared, type SharedPart, sharedParts } from './shared.ts';

/** A shared version as a file. */
export interface SharedFile {
  /** Drawn for this file alone: not the id of the note, so that it leads to no note. */
  readonly id: string;
  readonly shared: Shared;
}

/** What the key `reflect` says; another number stands for a form that is not read here. */
const form = 'share/1';

/** Under which key each part stands; they are written in the order of `sharedParts`. */
const keyOf = {
  position: 'self-position',
  worry: 'self-worry',
  preserve: 'self-preserve',
  shared: 'shared',
  keep: 'keep',
  renew: 'renew',
  uncertainty: 'uncertainty',
  opening: 'opening',
} as const satisfies Readonly<Record<SharedPart, string>>;

/** A guess has a key that says that it is one. */
const guessKey = 'other-preserve-guess';

/**
 * The front matter of a shared version, from its first `---` to the line end after the last: what a
 * machine reads. Every part is a list, whatever is in it, and `opening` is one text.
 */
export function writeSharedFrontMatter({ id, shared }: SharedFile): string {
  const { lang, from, parts, guesses } = shared;
  const said: readonly (readonly [string, Answer | undefined])[] = [
    ['reflect', form],
    ['id', id],
    ['lang', lang],
    ['from', from],
    ...sharedParts.map((part) => {
      return [keyOf[part], part === 'opening' ? parts.opening[0] : parts[part]] as const;
    }),
    [guessKey, guesses],
  ];
  const lines = said.flatMap(([key, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${key}:${writeAnswer(value)}\n`],
  );
  return `---\n${lines.join('')}---\n`;
}

/** What came of reading the text of a file as a shared version. */
export type SharedResult =
  | { readonly kind: 'shared'; readonly file: SharedFile }
  /** It is a shared version and cannot be read; `line` is counted from 1. */
  | { readonly kind: 'damaged'; readonly line: number }
  /** It was made by a version of `reflect` that writes another form. */
  | { readonly kind: 'other-form'; readonly form: string }
  /** Not a shared version. */
  | { readonly kind: 'foreign' };

/** How far the front matter is looked for: as far as the longest answers can make it. */
const longest = 4 * 1024 * 1024;

const known: ReadonlySet<string | undefined> = new Set([
  'reflect',
  'id',
  'lang',
  'from',
  ...Object.values(keyOf),
  guessKey,
]);

/**
 * Reads the text of a file as a shared version: only its front matter, so that nobody has to leave
 * the text below it as it was. Keys that are not ours are passed over.
 *
 * @param yaml the library; without it a file that a person or another program wrote in gives
 *   `needs-yaml` at times.
 */
export function readShared(text: string): SharedResult | NeedsYaml;
export function readShared(text: string, yaml: YamlLibrary): SharedResult;
export function readShared(text: string, yaml?: YamlLibrary): SharedResult | NeedsYaml {
  const place = findFrontMatter(text, longest);
  if (place === undefined || !place.entries.some(({ key }) => key === 'reflect')) {
    return { kind: 'foreign' };
  }
  if (!place.closed) return { kind: 'damaged', line: 1 };
  const read = readEntries(
    text,
    place.entries.filter(({ key }) => known.has(key)),
    yaml,
  );
  return read.kind === 'map' ? toFile(read.entries) : read;
}

type Entries = ReadonlyMap<string, YamlEntry>;

function toFile(entries: Entries): SharedResult {
  const line = (key: string): number => entries.get(key)?.line ?? 1;
  const reflect = oneText(entries, 'reflect');
  if (reflect?.startsWith('share/') !== true) return { kind: 'foreign' };
  if (reflect !== form) return { kind: 'other-form', form: reflect };
  const id = oneText(entries, 'id') ?? '';
  if (!idPattern.test(id)) return { kind: 'damaged', line: line('id') };
  const lang = oneText(entries, 'lang') ?? '';
  if (!isLanguage(lang)) return { kind: 'damaged', line: line('lang') };
  const from = oneText(entries, 'from');
  if (textsIn(entries, keyOf.opening).length > 1)
    return { kind: 'damaged', line: line(keyOf.opening) };
  const shared: Shared = {
    lang,
    ...(from === undefined ? {} : { from }),
    parts: byPart((part) => textsIn(entries, keyOf[part])),
    guesses: textsIn(entries, guessKey),
  };
  return { kind: 'shared', file: { id, shared } };
}

function oneText(entries: Entries, key: string): string | undefined {
  const value = entries.get(key)?.value;
  return value === undefined || Array.isArray(value) ? undefined : String(value);
}

/** A list as it is written here, or one thing where another program made one of a list of one. */
const textsIn = (entries: Entries, key: string): string[] => {
  const value = entries.get(key)?.value;
  return value === undefined ? [] : [value].flat().map(String);
};
