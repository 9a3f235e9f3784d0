import { fold, foldWithOrigins } from '../search/fold.ts';
import { literalPattern } from '../text/literal-pattern.ts';

/** What stands in the place of a name, in the language of the text. */
export interface Role {
  /** `my colleague`. */
  readonly who: string;
  /** The same where something is theirs: `my colleague’s`. */
  readonly whose: string;
}

/** Words that are no name by themselves, in a name such as `my manager` or `Jan de Vries`. */
const ordinary: ReadonlySet<string> = new Set(
  (
    'de het een mijn onze ons jouw van der den ten ter te en op bij in meneer mevrouw dhr mevr ' +
    'the my our your a an of and at in mr mrs ms dr team ' +
    'die das dem ein eine einen einem einer mein meine meinen meinem meiner unser unsere unserem unserer ' +
    'dein deine von vom zum zur herr herrn frau prof'
  ).split(' '),
);

/** One letter that is a word as well: `I`, `a`, `u`. */
const letterWords: ReadonlySet<string> = new Set('aiou');

/** As much of a name as is looked at, in UTF-16 units and in parts; nobody has more. */
const longestName = 200;
const mostParts = 8;

/**
 * Puts a role in the place of a person's name, wherever it stands as a word: the whole name, each of
 * its parts, and what is theirs (`Koens`, `Koen’s`). Accents and kinds of quotes do not matter. Small
 * letters are no name where the name has capitals: *wil* and *will* are words, Wil and Will people.
 *
 * @param name as the person wrote it.
 * @returns what does so to a text; it leaves everything else as it is.
 */
export function namesToRoles(name: string, role: Role): (text: string) => string {
  const pattern = patternFor(name);
  if (pattern === undefined) return (text) => text;
  const isSmall = small(name);
  return (text) => {
    const { folded, original } = foldWithOrigins(text);
    let reworded = '';
    let done = 0;
    for (const found of folded.matchAll(pattern)) {
      const start = found.index;
      const { start: from, end: to } = original({ start, end: start + found[0].length });
      if (from < done || (!isSmall && small(text.slice(from, to)))) continue;
      const { bare, mark } = found.groups ?? {};
      const words = bare === undefined && mark === undefined ? role.who : role.whose;
      reworded += text.slice(done, from);
      reworded += beginsSentence(text, from) ? capitalized(words) : words;
      done = to;
    }
    return reworded + text.slice(done);
  };
}

const small = (word: string): boolean => word === word.toLowerCase() && word !== word.toUpperCase();

/** Finds the name in a folded text; `undefined` when there is nothing to find it by. */
function patternFor(name: string): RegExp | undefined {
  const parts = (name.slice(0, longestName).match(/[\p{L}\p{N}\p{M}'’.-]+/gu) ?? [])
    .map((part) => part.replace(/^[.'’-]+|[.'’-]+$/g, ''))
    .filter((part) => part !== '')
    .slice(0, mostParts);
  if (isRole(parts)) return undefined;
  const runs = runsOf(parts, small(name)).map((run) => run.map(fold).join(' '));
  if (runs.length === 0) return undefined;
  const names = [...new Set(runs)].sort((a, b) => b.length - a.length);
  /* An `s` right behind initials makes another word of them: `is`, `as`. */
  const long = names.filter((each) => each.length > 2).map(literal);
  const owner = String.raw`'s|(?<=s)'(?=\s+\p{L})`;
  const words = names.map(literal).join('|');
  const withS = long.length === 0 ? '' : `(?:${long.join('|')})(?<bare>s)|`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${withS}(?:${words})(?<mark>${owner})?)(?![\p{L}\p{N}])`,
    'gu',
  );
}

/** Who is called `my manager` or `de planners` has no name in it to take away. */
const isRole = ([first = '', ...rest]: readonly string[]): boolean =>
  ordinary.has(fold(first)) && rest.every((part) => ordinary.has(fold(part)) || small(part));

/** Between the parts of a name there may be any space, or the full stop of an initial. */
const literal = (name: string): string => name.split(' ').map(literalPattern).join('[\\s.]+');

/**
 * The whole name and every run of its parts that can stand for the person: one that does not begin
 * or end in an ordinary word.
 */
function runsOf(parts: readonly string[], isSmall: boolean): string[][] {
  const runs: string[][] = [];
  const names = (part: string | undefined): boolean =>
    part !== undefined && !ordinary.has(fold(part)) && (isSmall || !small(part));
  for (let start = 0; start < parts.length; start += 1) {
    for (let end = parts.length; end > start; end -= 1) {
      const run = parts.slice(start, end);
      const isWhole = run.length === parts.length && run.length > 1;
      if (isWhole || names(run.at(-1))) runs.push(run);
    }
  }
  return runs.filter((run) => run.length > 1 || !letterWords.has(fold(run[0] ?? '')));
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…]\s+|\n\s*)["'“”‘’„«(]*$/u.test(text.slice(Math.max(0, at - 40), at));

/** With a capital in front, as at the start of a sentence. */
const capitalized = (words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
