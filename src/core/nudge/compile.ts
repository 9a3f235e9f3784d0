import { type NudgeKind, nudgeKinds } from './kinds.ts';
import type { WordList } from './match.ts';
import { type Affix, parsePattern, type Step } from './pattern.ts';
import { indexPatterns, type PatternIndex } from './pattern-index.ts';
import type { NudgeRule, NudgeRules, SignalRule } from './rules.ts';
import type { Spelling } from './words.ts';

/** A rule with its patterns read. */
export interface CompiledRule<Rule> {
  readonly rule: Rule;
  readonly find: PatternIndex;
  readonly exceptions: PatternIndex;
  readonly after: PatternIndex;
  readonly unless: PatternIndex;
}

/** The rules of a language, ready to be run. */
export interface CompiledRules {
  readonly lists: ReadonlyMap<string, WordList>;
  readonly capitalsAreNames: boolean;
  readonly spelling: Spelling;
  readonly rules: ReadonlyMap<NudgeKind, readonly CompiledRule<NudgeRule>[]>;
  readonly signals: readonly CompiledRule<SignalRule>[];
}

const plainWords = (steps: readonly Step[]): string[] | undefined => {
  const words: string[] = [];
  for (const step of steps) {
    if (step.type !== 'words' || step.affixes.length > 0 || step.exact.size !== 1) return undefined;
    words.push(...step.exact);
  }
  return words;
};

function compileList(entries: readonly string[]): WordList {
  const exact = new Set<string>();
  const affixes: Affix[] = [];
  const sequences: (readonly Step[])[] = [];
  const phrases = new Map<string, string[][]>();
  for (const entry of entries) {
    const { shown } = parsePattern(entry);
    const [first] = shown;
    const words = plainWords(shown);
    if (shown.length === 1 && first?.type === 'words') {
      for (const word of first.exact) exact.add(word);
      affixes.push(...first.affixes);
    } else if (words?.[0] !== undefined) {
      phrases.set(words[0], [...(phrases.get(words[0]) ?? []), words]);
    } else sequences.push(shown);
  }
  return { exact, affixes, sequences, phrases };
}

const toIndex = (sources: readonly string[] = []): PatternIndex =>
  indexPatterns(sources.map(parsePattern));

const compileRule = <Rule extends Pick<NudgeRule, 'find' | 'exceptions' | 'after' | 'unless'>>(
  rule: Rule,
): CompiledRule<Rule> => ({
  rule,
  find: toIndex(rule.find),
  exceptions: toIndex(rule.exceptions),
  after: toIndex(rule.after),
  unless: toIndex(rule.unless),
});

/**
 * Makes the rules of a language ready to be run.
 * @throws Error when a pattern cannot be read.
 */
export function compileRules(data: NudgeRules): CompiledRules {
  const compiled = data.rules.map(compileRule);
  const signals = data.signals.map((signal) => compileRule<SignalRule & NudgeFinds>(signal));
  const lists = new Map(
    Object.entries(data.lists).map(([name, entries]) => [name, compileList(entries)]),
  );
  const rules = new Map(
    nudgeKinds.map((kind) => [kind, compiled.filter(({ rule }) => rule.kind === kind)]),
  );
  const spelling = {
    clitics: lists.get('clitic')?.exact ?? new Set<string>(),
    meant: new Map(Object.entries(data.spellings ?? {})),
  };
  return { lists, capitalsAreNames: data.capitals !== 'nouns', spelling, rules, signals };
}

type NudgeFinds = Pick<NudgeRule, 'find' | 'exceptions' | 'after' | 'unless'>;
