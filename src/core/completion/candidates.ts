import { isSettingKey, settingKeys, settingTakes } from '../config/settings.ts';
import { printable } from '../text/printable.ts';
import type { AtCursor, Given } from './at-cursor.ts';
import type { AskedCandidate, Candidate, CandidateSources, Completion } from './candidate.ts';
import type { CommandGrammar, OptionGrammar } from './grammar.ts';

/** Gathers all that may stand at the cursor. */
export async function candidatesFor(
  place: AtCursor,
  sources: CandidateSources,
): Promise<Completion> {
  const found: Found[] = [];
  for (const wanted of place.wanted) found.push(await findFor(wanted, place, sources));
  const before = found.find((each) => each.before !== undefined)?.before ?? '';
  return {
    before: place.before + before,
    candidates: soundOnly(found.flatMap(({ candidates }) => candidates)),
    files: found.some(({ files }) => files === true),
    goesOn: found.length > 0 && found.every(({ goesOn }) => goesOn === true),
  };
}

interface Found extends Partial<Omit<Completion, 'candidates'>> {
  readonly candidates: readonly Candidate[];
}

const from = (values: readonly string[]): Found => ({
  candidates: values.map((value) => ({ value })),
});

const nothing = from([]);

type Ask = AtCursor['wanted'][number];

async function findFor(wanted: Ask, place: AtCursor, sources: CandidateSources): Promise<Found> {
  const { typed, given } = place;
  switch (wanted.kind) {
    case 'options':
      return { candidates: optionsFor(wanted.options, typed) };
    case 'subcommands':
      return { candidates: namesOf(wanted.commands) };
    case 'choices':
      return from(wanted.values);
    case 'notes':
    case 'open-notes':
      return noteOrPath(typed, (start) =>
        sources.notes(start, wanted.kind === 'notes' ? 'newest' : 'open-first'),
      );
    case 'deleted-notes':
      return noteOrPath(typed, sources.deletedNotes);
    case 'answer':
      return answersFor(typed, await sources.questions(wanted.of, given), given);
    case 'questions': {
      const questions = await sources.questions(wanted.of, given);
      return { candidates: questions.filter(({ value }) => !given.operands.includes(value)) };
    }
    case 'query':
      return queryFor(typed, sources);
    case 'help-topics':
      return { candidates: topicsFor(given, sources) };
    case 'files':
      return { candidates: [], files: true };
    case 'setting-keys':
      return from(settingKeys);
    case 'setting-value':
      return settingValues(given.operands[0] ?? '', sources);
    default:
      return simple(wanted, sources);
  }
}

type Simple = 'drafts' | 'sets' | 'people' | 'teams' | 'tags' | 'weekdays' | 'periods';

async function simple(
  { kind }: { readonly kind: Simple },
  sources: CandidateSources,
): Promise<Found> {
  if (kind === 'weekdays' || kind === 'periods') return from(sources[kind]);
  return { candidates: await sources[kind]() };
}

/** What a setting takes, where that can be told beforehand. */
async function settingValues(key: string, sources: CandidateSources): Promise<Found> {
  if (key === 'set') return { candidates: await sources.sets() };
  if (key === 'team') return { candidates: await sources.teams() };
  const takes = isSettingKey(key) ? settingTakes[key] : [];
  return from(typeof takes === 'string' ? [] : takes);
}

/** Short options are there for who types them: only the one that was typed is offered. */
const optionsFor = (options: readonly OptionGrammar[], typed: string): Candidate[] =>
  options.flatMap(({ flags, description }) => {
    const long = flags.filter((flag) => flag.startsWith('--'));
    const offered = flags.includes(typed) ? [typed] : long.length > 0 ? long : flags;
    return offered.map((value) => ({ value, description }));
  });

const namesOf = (commands: readonly CommandGrammar[]): Candidate[] =>
  commands.map(({ name, description }) => ({ value: name, description }));

/** What looks like a path is one: no id holds a dot or a slash. */
async function noteOrPath(
  typed: string,
  notes: (typed: string) => Promise<readonly Candidate[]>,
): Promise<Found> {
  if (/[./~\\]/.test(typed)) return { candidates: [], files: true };
  return { candidates: await notes(typed) };
}

/** First the id of a question, which goes on with `=`; then the answers that the question offers. */
function answersFor(typed: string, questions: readonly AskedCandidate[], given: Given): Found {
  const at = typed.indexOf('=');
  if (at !== -1) {
    const id = typed.slice(0, at);
    const question = questions.find(({ value }) => value === id);
    return { before: `${id}=`, candidates: question?.answers ?? [] };
  }
  const answered = new Set(given.options.map(({ value }) => value.split('=')[0]));
  const open = questions.filter(({ value }) => !answered.has(value));
  return {
    candidates: open.map(({ value, ...rest }) => ({ ...rest, value: `${value}=` })),
    goesOn: true,
  };
}

/** `with:` and the like are followed by what is in the notes; a name of more words stands in quotes. */
async function queryFor(typed: string, sources: CandidateSources): Promise<Found> {
  const [, minus = '', field = ''] = /^([-\u2212]?)(with|team|tag|set):/.exec(typed) ?? [];
  const before = `${minus}${field}:`;
  const quoted = (candidates: readonly Candidate[]): Found => ({
    before,
    candidates: candidates
      .filter(({ value }) => !value.includes('"'))
      .map(({ value, ...rest }) => ({ ...rest, value: /\s/.test(value) ? `"${value}"` : value })),
  });
  switch (field) {
    case 'with':
      return quoted(await sources.people());
    case 'team':
      return quoted(await sources.teams());
    case 'tag':
      return quoted(await sources.tags());
    case 'set':
      return quoted(await sources.sets());
    default:
      return typed === '' ? nothing : { ...from(['with:', 'team:', 'tag:', 'set:']), goesOn: true };
  }
}

/** Commands and topics, or the commands of the one that was named. */
function topicsFor({ path, operands }: Given, { helpTopics }: CandidateSources): Candidate[] {
  let command = path[0];
  for (const word of operands) command = command?.commands.find(({ name }) => name === word);
  const commands = namesOf(command?.commands ?? []);
  return operands.length === 0 ? [...commands, ...helpTopics] : commands;
}

/** The same value once, and none with a character that would end a line, or that a terminal obeys. */
function soundOnly(candidates: readonly Candidate[]): Candidate[] {
  const sound = new Map<string, Candidate>();
  for (const { value, description } of candidates) {
    if (value === '' || sound.has(value) || !isSound(value)) continue;
    const told = printable(description ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    sound.set(value, told === '' ? { value } : { value, description: told });
  }
  return [...sound.values()];
}

const isSound = (value: string): boolean => printable(value) === value && !/[\n\t]/.test(value);
