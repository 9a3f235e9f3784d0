import type { Wanted } from '../../core/completion/grammar.ts';

/** Options that may be given more than once. */
export const repeatable: ReadonlySet<string> = new Set(['--answer', '--tag']);

const files: readonly Wanted[] = [{ kind: 'files' }];
const notes: readonly Wanted[] = [{ kind: 'notes' }];
const sets: readonly Wanted[] = [{ kind: 'sets' }];
const anything: readonly Wanted[] = [];

/**
 * What may stand at each place of a call that does not say so by its choices: by the name of the
 * option, or by the name between angle brackets, in a command or in any.
 */
const wanted: Readonly<Record<string, readonly Wanted[]>> = {
  '<note>': notes,
  '<notes>': notes,
  '<draft>': [{ kind: 'drafts' }],
  '<set>': sets,
  '<file>': files,
  '<files>': files,
  '<path>': files,
  '<paths>': files,
  '<words>': [{ kind: 'query' }],
  'after <note>': [{ kind: 'open-notes' }],
  'restore <note>': [{ kind: 'deleted-notes' }],
  'revise <ids>': [{ kind: 'questions', of: 'note' }],
  'bridge <files>': [{ kind: 'notes' }, { kind: 'files' }],
  'sets show <name>': sets,
  'sets edit <name>': sets,
  'sets check <files>': [...sets, ...files],
  'sets new <name>': anything,
  'sets new --from': sets,
  'config get <key>': [{ kind: 'setting-keys' }],
  'config set <key>': [{ kind: 'setting-keys' }],
  'config unset <key>': [{ kind: 'setting-keys' }],
  'config set <value>': [{ kind: 'setting-value' }],
  'help <about>': [{ kind: 'help-topics' }],
  '--set': sets,
  '--with': [{ kind: 'people' }],
  '--team': [{ kind: 'teams' }],
  '--tag': [{ kind: 'tags' }],
  '--answer': [{ kind: 'answer', of: 'set' }],
  'after --answer': [{ kind: 'answer', of: 'after' }],
  'revise --answer': [{ kind: 'answer', of: 'note' }],
  '--day': [{ kind: 'weekdays' }],
  '--since': [{ kind: 'periods' }],
  '--until': [{ kind: 'periods' }],
  '--date': anything,
  '--at': anything,
  '--limit': anything,
  '--minutes': anything,
  '--from': anything,
};

/**
 * What may stand at a place.
 *
 * @param path the command, such as `['sets', 'show']`.
 * @param names what the place goes by, the most telling first: `--to`, `<file>`.
 * @returns `undefined` when nobody said so yet.
 */
export function wantedAt(
  path: readonly string[],
  names: readonly string[],
): readonly Wanted[] | undefined {
  const keys = [...names.map((name) => [...path, name].join(' ')), ...names];
  const key = keys.find((each) => Object.hasOwn(wanted, each));
  return key === undefined ? undefined : wanted[key];
}
