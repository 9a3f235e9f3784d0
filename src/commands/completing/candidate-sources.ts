import type { Context } from '../../context.ts';
import type {
  AskedCandidate,
  Candidate,
  CandidateSources,
} from '../../core/completion/candidate.ts';
import type { Asked } from '../../core/completion/grammar.ts';
import { topics } from '../../core/help-topics.ts';
import { type Language, localize } from '../../core/language.ts';
import type { NoteMeta } from '../../core/note/note.ts';
import { afterSet } from '../../core/note/note-name.ts';
import { fill } from '../../core/prompt-set/fill.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';
import { foldName } from '../../core/search/fold.ts';
import { dayWords } from '../../i18n/day-words.ts';

/** How many of the newest notes are looked through for a start of an id that was typed. */
const lookedThrough = 1000;

/** How many notes are offered: more fit on no screen. */
const offered = 20;

/** How many of the newest notes names are taken from. */
const withNames = 300;

/**
 * What can be offered of a person's own notes, drafts and sets. What cannot be read is not offered,
 * and nobody is told: they are typing.
 */
export function candidateSources(context: Context): CandidateSources {
  const { language } = context;
  const names = (of: (meta: NoteMeta) => readonly string[]) =>
    quietly(async () => {
      const { notes } = await (await context.notes()).newestMetas(withNames);
      return distinct(notes.flatMap(({ meta }) => of(meta)));
    });
  return {
    notes: (typed, order) =>
      quietly(async () => {
        const { newest, fitting } = await notesFrom(context, typed.toLowerCase());
        if (newest === undefined) return [];
        const inOrder = order === 'newest' ? fitting : openFirst(fitting);
        return [{ ...candidateOf(newest), value: 'last' }, ...inOrder.map(candidateOf)];
      }),
    deletedNotes: () =>
      quietly(async () => {
        const { notes } = await (await context.trash()).list();
        return notes.map(({ note }) => candidateOf(note.meta));
      }),
    drafts: () =>
      quietly(async () => {
        const { drafts } = (await context.drafts()).list();
        return drafts.map(({ id, set, saved }) => ({
          value: id,
          description: `${set} · ${saved.slice(0, 16).replace('T', ' ')}`,
        }));
      }),
    sets: () =>
      quietly(async () => {
        const { sets } = await (await context.sets()).list();
        return sets.map(({ set }) => ({
          value: set.name,
          description: localize(set.title, language),
        }));
      }),
    people: () => names((meta) => (meta.with === undefined ? [] : [meta.with])),
    teams: () => names((meta) => (meta.team === undefined ? [] : [meta.team])),
    tags: () => names(({ tags }) => tags),
    questions: (of, { operands }) => quietly(() => questionsFor(context, of, operands[0])),
    weekdays: dayWords[language].weekdays.map(([name = '']) => name),
    periods: dayWords[language].examples,
    helpTopics: topics.map((value) => ({ value })),
  };
}

/** The newest notes whose id begins so, and the newest of all. */
async function notesFrom(context: Context, start: string) {
  const fitting: NoteMeta[] = [];
  let newest: NoteMeta | undefined;
  let left = lookedThrough;
  for await (const { meta } of (await context.notes()).fromNewest()) {
    newest ??= meta;
    if (meta.id.startsWith(start)) fitting.push(meta);
    left -= 1;
    if (left === 0 || fitting.length === offered) break;
  }
  return { newest, fitting };
}

async function quietly<T>(find: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await find();
  } catch {
    return [];
  }
}

const candidateOf = ({ id, title, date }: NoteMeta): Candidate => ({
  value: id,
  description: `${title} · ${date.slice(0, 10)}`,
});

const openFirst = (metas: readonly NoteMeta[]): readonly NoteMeta[] => [
  ...metas.filter(({ status }) => status === 'open'),
  ...metas.filter(({ status }) => status !== 'open'),
];

/** Each name once, as it was written last. */
function distinct(names: readonly string[]): readonly Candidate[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (!seen.has(folded)) seen.set(folded, name);
  }
  return [...seen.values()].map((value) => ({ value }));
}

async function questionsFor(
  context: Context,
  of: Asked,
  named: string | undefined,
): Promise<readonly AskedCandidate[]> {
  const { language } = context;
  const sets = await context.sets();
  const inSet = async (name: string) =>
    (await sets.load(name)).set.questions.map((question) => askedCandidate(question, language));
  if (of === 'set') return inSet(named ?? context.settings.values.set);
  if (of === 'after') return inSet(afterSet);
  const { note } = await (await context.notes()).find(named ?? 'last');
  const before = await inSet(note.meta.set);
  if (note.after === undefined) return before;
  const ids = new Set(before.map(({ value }) => value));
  const after = (await inSet(afterSet)).map((question) =>
    ids.has(question.value) ? { ...question, value: `${afterSet}.${question.value}` } : question,
  );
  return [...before, ...after];
}

const askedCandidate = (question: Question, language: Language): AskedCandidate => ({
  value: question.id,
  description: fill(localize(question.ask, language), () => '…'),
  answers: answersTo(question, language),
});

/** What can be answered, where that is known: in the words that a file has for it. */
function answersTo(question: Question, language: Language): readonly Candidate[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.choices.map(({ value, label }) => {
        const words = localize(label, language);
        return value === undefined ? { value: words } : { value, description: words };
      });
    case 'scale': {
      const labels = new Map(question.labels);
      const { min, max } = question;
      return Array.from({ length: max - min + 1 }, (_, index) => {
        const label = labels.get(min + index);
        const value = String(min + index);
        return label === undefined ? { value } : { value, description: localize(label, language) };
      });
    }
    case 'confirm':
      return [{ value: 'yes' }, { value: 'no' }];
    default:
      return [];
  }
}
