import * as v from 'valibot';
import { languages } from '../language.ts';
import { nudgeKinds } from './kinds.ts';
import { listsIn, parsePattern } from './pattern.ts';
import type { NudgeRules } from './rules.ts';

const text = v.pipe(v.string(), v.minLength(1));
const patterns = v.pipe(v.array(text), v.minLength(1));
const examples = v.strictObject({ flag: patterns, leave: patterns });

const rules = v.strictObject({
  language: v.picklist(languages),
  capitals: v.optional(v.literal('nouns')),
  spellings: v.optional(v.record(text, text)),
  lists: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)), patterns),
  signals: v.array(
    v.strictObject({
      name: text,
      message: text,
      find: patterns,
      exceptions: v.optional(patterns),
      examples,
    }),
  ),
  rules: v.array(
    v.strictObject({
      kind: v.picklist(nudgeKinds),
      message: text,
      suggestion: v.optional(text),
      qualities: v.optional(v.record(v.string(), text)),
      questions: v.optional(v.picklist(['skip', 'only'])),
      find: patterns,
      exceptions: v.optional(patterns),
      after: v.optional(patterns),
      unless: v.optional(patterns),
      examples,
    }),
  ),
});

const sourcesOf = (rule: {
  readonly find: readonly string[];
  readonly exceptions?: readonly string[] | undefined;
  readonly after?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
}): string[] => [rule.find, rule.exceptions, rule.after, rule.unless].flatMap((each) => each ?? []);

/** Every pattern can be read, every list that is used is there, and none leads back to itself. */
function checkPatterns({ lists, rules: own, signals }: NudgeRules): void {
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (source: string): void => {
    for (const name of listsIn(parsePattern(source))) {
      const entries = lists[name];
      if (entries === undefined) throw new Error(`There is no list <${name}>: ${source}`);
      if (open.has(name)) throw new Error(`The list <${name}> uses itself`);
      if (done.has(name)) continue;
      open.add(name);
      entries.forEach(visit);
      open.delete(name);
      done.add(name);
    }
  };
  for (const source of [...own.flatMap(sourcesOf), ...signals.flatMap(sourcesOf)]) visit(source);
  for (const [name, entries] of Object.entries(lists)) {
    if (!done.has(name) && !engineLists.has(name)) throw new Error(`Nothing uses <${name}>`);
    entries.forEach(visit);
  }
}

/** Lists that the engine itself looks up by name. */
const engineLists: ReadonlySet<string> = new Set(['filler', 'joins', 'clitic']);

/**
 * Checks what was read from a `nudges.*.yaml`: its shape, that every pattern can be read and every
 * list is there. Used when the program is built, never when it runs.
 * @throws when something is wrong, with the place and what was expected.
 */
export function checkNudgeRules(data: unknown): NudgeRules {
  const parsed = v.safeParse(rules, data);
  if (!parsed.success) {
    const lines = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new Error(`The rule file is wrong.\n${lines.join('\n')}`);
  }
  checkPatterns(parsed.output);
  return parsed.output;
}
