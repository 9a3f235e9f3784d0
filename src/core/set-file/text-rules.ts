import type { SetFault } from '../file-faults.ts';
import { type Language, languages } from '../language.ts';
import { nearest } from '../nearest.ts';
import { keyAt, type Path, type PositionOf } from '../position.ts';
import { knownNames } from '../prompt-set/condition.ts';
import { placeholdersIn } from '../prompt-set/fill.ts';
import type { ChoiceInFile } from './question-schema.ts';
import type { SoundQuestion, SoundSet } from './sound-set.ts';
import type { TextInFile } from './text-schema.ts';

/** A text of a set, and where. */
export interface PlacedText {
  readonly text: TextInFile;
  readonly path: Path;
}

/**
 * The languages of a set: those in which every text of it is written. A plain text stands for every
 * language. A text that also has another language is a translation that is not finished yet.
 */
export function languagesOf(set: SoundSet): readonly Language[] {
  const texts = textsOf(set);
  return languages.filter((language) => texts.every(({ text }) => isIn(text, language)));
}

const isIn = (text: TextInFile, language: Language): boolean =>
  typeof text === 'string' || text[language] !== undefined;

/** There is a language that every text of a set is in; the one that most are in is the one that is meant. */
export function languageFaults(set: SoundSet, positionOf: PositionOf): SetFault[] {
  if (languagesOf(set).length > 0) return [];
  const [most] = languages
    .map((language) => ({
      language,
      lacking: textsOf(set).filter(({ text }) => !isIn(text, language)),
    }))
    .sort((a, b) => a.lacking.length - b.lacking.length);
  return (most?.lacking ?? []).map(({ path }) => ({
    at: positionOf(path),
    code: 'language-missing',
    key: keyAt(path),
    languages: most === undefined ? [] : [most.language],
  }));
}

/** A question about something known may show it, also under the same name. */
const allowedIn = ({ id }: SoundQuestion, names: ReadonlySet<string>): ReadonlySet<string> =>
  knownNames.some((name) => name === id)
    ? new Set([...names, ...(id === undefined ? [] : [id])])
    : names;

/** What stands in braces is an earlier question or a known name, in a text where it is filled in. */
export function placeholderFaults(set: SoundSet, positionOf: PositionOf): SetFault[] {
  /* A question that has the name of something known stands before it, but for its own text. */
  const ids = new Set(set.questions.map(({ id }) => id));
  const names = new Set<string>(knownNames.filter((name) => !ids.has(name)));
  let unread = false;
  const nothing: ReadonlySet<string> = new Set();
  const faultsOf = (texts: readonly PlacedText[], allowed: ReadonlySet<string>): SetFault[] =>
    texts.flatMap(({ text, path }) =>
      namesNotIn(allowed, text).map((name) => ({
        at: positionOf(path),
        code: 'placeholder-unknown',
        key: keyAt(path),
        name,
        nearest: nearest(name, allowed, 1)[0],
      })),
    );
  const faults = faultsOf(headTexts(set), nothing);
  for (const question of set.questions) {
    /* An id that could not be read may be the one that is meant; its own fault is reported already. */
    if (!unread) faults.push(...faultsOf(filledTexts(question), allowedIn(question, names)));
    faults.push(...faultsOf(blankText(question), nothing));
    if (question.id === undefined) unread = true;
    else names.add(question.id);
  }
  return faults;
}

function namesNotIn(allowed: ReadonlySet<string>, text: TextInFile): string[] {
  const written = typeof text === 'string' ? [text] : Object.values(text);
  return [...new Set(written.flatMap(placeholdersIn))].filter((name) => !allowed.has(name));
}

/** Every text of a set, in the order of its keys. */
export const textsOf = (set: SoundSet): PlacedText[] => [
  ...headTexts(set),
  ...set.questions.flatMap((question) => [...filledTexts(question), ...blankText(question)]),
];

const headTexts = ({ title, about }: SoundSet): PlacedText[] => [
  ...placed(title, ['title']),
  ...placed(about, ['about']),
];

const blankText = ({ path, parts }: SoundQuestion): PlacedText[] =>
  placed(parts.blank, [...path, 'blank']);

/** The texts of a question in which earlier answers are filled in. */
function filledTexts({ path, parts }: SoundQuestion): PlacedText[] {
  const texts = (['ask', 'hint', 'why', 'own'] as const).flatMap((key) =>
    placed(parts[key], [...path, key]),
  );
  const choices = (parts.choices ?? []).map((choice, index) =>
    labelOf(choice, [...path, 'choices', index]),
  );
  const labels = Object.entries(parts.labels ?? {}).flatMap(([number, label]) =>
    placed(label, [...path, 'labels', number]),
  );
  return [...texts, ...choices, ...labels];
}

const placed = (text: TextInFile | undefined, path: Path): PlacedText[] =>
  text === undefined ? [] : [{ text, path }];

/** The label of a choice, which may be all there is of it. */
const labelOf = (choice: ChoiceInFile, path: Path): PlacedText =>
  typeof choice === 'object' && 'label' in choice
    ? { text: choice.label, path: [...path, 'label'] }
    : { text: choice, path };
