import { type CompiledRule, type CompiledRules, compileRules } from './compile.ts';
import { findIn } from './find.ts';
import { kindsFor, type NudgeKind } from './kinds.ts';
import { endsOf, type Found, type Scope } from './match.ts';
import { parsePattern } from './pattern.ts';
import type { NudgeRule, NudgeRules } from './rules.ts';
import { joinSentences, type Sentence, toSentences } from './words.ts';

/** A soft question about words that were just typed. Never stored, counted or printed in a note. */
export interface Nudge {
  readonly kind: NudgeKind;
  /** The words it is about, as they were typed. */
  readonly words: string;
  /** Where they stand in the answer, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** Words that say more is going on than a tension: nudges are off, a person is pointed to. */
export interface Signal {
  /** The name of the signal in the rule file, such as `violence`. */
  readonly name: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What is known of the place that the answer stands in. */
export interface NudgeOptions {
  /** A nudge field; without it every kind is looked for, which is for judging the rules. */
  readonly field?: string | undefined;
  /** The names of the people of this reflection, which makes them subjects. */
  readonly people?: readonly string[] | undefined;
}

/** Looks at answers in one language. */
export interface NudgeChecker {
  /** At most one nudge, the first kind that the field prefers; none where a signal word stands. */
  nudgeFor(text: string, options?: NudgeOptions): Nudge | undefined;
  /** The first word that says more is going on than a tension. */
  signalIn(text: string): Signal | undefined;
}

/**
 * How much of an answer is looked at, in UTF-16 units: some ten pages, far more than anyone types
 * here. The time is linear in the length; this keeps it short when something huge was pasted.
 */
const looked = 20_000;

const fillers = parsePattern('<filler>');

/** How many words at the start are fillers, up to a bound that keeps the time linear. */
function openingOf(scope: Scope): number {
  let at = 0;
  for (let round = 0; round < 6; round += 1) {
    const end = Math.max(at, ...endsOf(fillers.shown, at, scope));
    if (end === at) break;
    at = end;
  }
  return at;
}

function scopeOf(
  sentence: Sentence,
  { lists, capitalsAreNames }: CompiledRules,
  people: readonly (readonly string[])[],
): Scope {
  const known: Scope['known'] = new Map();
  const scope: Scope = { sentence, lists, people, capitalsAreNames, opening: 0, known };
  return { ...scope, opening: openingOf(scope) };
}

const nameWords = (name: string): string[] =>
  toSentences(name).flatMap(({ words }) => words.map(({ norm }) => norm));

function rangeOf({ shownFrom, shownTo }: Found, { sentence }: Scope, text: string) {
  const start = sentence.words[shownFrom]?.start ?? 0;
  const end = sentence.words[shownTo - 1]?.end ?? start;
  return { start, end, words: text.slice(start, end) };
}

function qualityOf(rule: NudgeRule, { shownFrom, shownTo }: Found, { sentence }: Scope) {
  for (const [word, quality] of Object.entries(rule.qualities ?? {})) {
    const test = parsePattern(word).shown[0];
    if (test?.type !== 'words') continue;
    for (const { norm } of sentence.words.slice(shownFrom, shownTo)) {
      const hit =
        test.exact.has(norm) ||
        test.affixes.some(({ prefix, suffix }) => norm.startsWith(prefix) && norm.endsWith(suffix));
      if (hit) return quality;
    }
  }
  return undefined;
}

function toNudge(rule: NudgeRule, found: Found, scope: Scope, text: string): Nudge {
  const range = rangeOf(found, scope, text);
  const quality = qualityOf(rule, found, scope);
  const put = (template: string): string =>
    template.replaceAll(/\{(words|quality)\}/g, (_, name) =>
      name === 'words' ? range.words : (quality ?? ''),
    );
  const fits =
    rule.suggestion !== undefined &&
    (quality !== undefined || !rule.suggestion.includes('{quality}'));
  return {
    kind: rule.kind,
    ...range,
    message: put(rule.message),
    suggestion: fits && rule.suggestion !== undefined ? put(rule.suggestion) : undefined,
  };
}

/**
 * Makes the rules of one language ready. Time for each answer is linear in its length.
 * @throws Error when the rule data is wrong, which the build has ruled out for the built-in files.
 */
export function createNudgeChecker(data: NudgeRules): NudgeChecker {
  const compiled = compileRules(data);
  const firstOf = <Rule extends object>(
    rules: readonly CompiledRule<Rule>[],
    scopes: readonly Scope[],
  ) => {
    for (const scope of scopes) {
      for (const each of rules) {
        const found = findIn(each, scope);
        if (found !== undefined) return { rule: each.rule, found, scope };
      }
    }
    return undefined;
  };
  const scopesOf = (text: string, people: readonly string[]): Scope[] => {
    const names = people.map(nameWords).filter(({ length }) => length > 0);
    const joins = compiled.lists.get('joins')?.exact;
    const sentences = toSentences(text.slice(0, looked), compiled.spelling);
    return joinSentences(sentences, (word) => joins?.has(word) ?? false).map((sentence) =>
      scopeOf(sentence, compiled, names),
    );
  };
  return {
    nudgeFor(text, { field, people = [] } = {}) {
      const kinds = kindsFor(field);
      if (kinds.length === 0) return undefined;
      const scopes = scopesOf(text, people);
      if (firstOf(compiled.signals, scopes) !== undefined) return undefined;
      for (const kind of kinds) {
        const hit = firstOf(compiled.rules.get(kind) ?? [], scopes);
        if (hit !== undefined) return toNudge(hit.rule, hit.found, hit.scope, text);
      }
      return undefined;
    },
    signalIn(text) {
      const hit = firstOf(compiled.signals, scopesOf(text, []));
      if (hit === undefined) return undefined;
      return {
        name: hit.rule.name,
        ...rangeOf(hit.found, hit.scope, text),
        message: hit.rule.message,
      };
    },
  };
}
