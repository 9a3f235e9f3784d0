import { knownNames } from '../condition.ts';
import { placeholdersIn } from '../fill.ts';
import { isLanguage, type Language, languages } from '../language.ts';
import { nearest } from '../nearest.ts';
import { keyAt, type Path, type PositionOf } from '../place.ts';
import type { SetFault } from '../problem.ts';
import type { ChoiceInFile } from './question-schema.ts';
import type { SoundQuestion, SoundSet } from './sound-set.ts';
import type { TextInFile } from './text-schema.ts';

/** A text of a set, and where. */
interface PlacedText {
  readonly text: TextInFile;
  readonly path: Path;
}

/**
 * The languages of a set: all of them when any text is a plain one, which stands for every language;
 * otherwise those that its texts are written in.
 */
export function languagesOf(set: SoundSet): readonly Language[] {
  const texts = textsOf(set).map(({ text }) => text);
  if (texts.some((text) => typeof text === 'string')) return languages;
  const written = new Set(texts.flatMap(languagesIn));
  return languages.filter((language) => written.has(language));
}

const languagesIn = (text: TextInFile): Language[] =>
  typeof text === 'string' ? [] : Object.keys(text).filter(isLanguage);

/** A text that is in one language is in every language of its set. */
export function languageFaults(set: SoundSet, positionOf: PositionOf): SetFault[] {
  const wanted = languagesOf(set);
  return textsOf(set).flatMap(({ text, path }) => {
    if (typeof text === 'string') return [];
    const lacking = wanted.filter((language) => text[language] === undefined);
    return lacking.length === 0
      ? []
      : [{ at: positionOf(path), code: 'language-missing', key: keyAt(path), languages: lacking }];
  });
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

const textsOf = (set: SoundSet): PlacedText[] => [
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
