import type { SetFault } from '../file-faults.ts';
import { nearest } from '../nearest.ts';
import { keyAt, type Position, type PositionOf } from '../position.ts';
import { knownNames } from '../prompt-set/condition.ts';
import type { ChoiceInFile } from './question-schema.ts';
import type { SoundQuestion, SoundSet } from './sound-set.ts';

/** Answers are kept under the id, so no two questions share one. */
export function idFaults(set: SoundSet, positionOf: PositionOf): SetFault[] {
  const firsts = new Map<string, Position>();
  return set.questions.flatMap(({ path, parts: { id } }) => {
    if (id === undefined) return [];
    const at = positionOf([...path, 'id']);
    const first = firsts.get(id);
    if (first !== undefined) return [{ at, code: 'duplicate-id', id, first }];
    firsts.set(id, at);
    return [];
  });
}

/** A walk ends in a question to open with, so that one cannot be skipped. */
export const openingFaults = (set: SoundSet, positionOf: PositionOf): SetFault[] =>
  set.questions.flatMap(({ path, parts: { feeds, optional, id } }) =>
    feeds === 'opening' && optional === true
      ? [{ at: positionOf([...path, 'optional']), code: 'opening-optional', id: id ?? feeds }]
      : [],
  );

/** A scale goes up, and only its own numbers have a meaning. */
export const scaleFaults = (set: SoundSet, positionOf: PositionOf): SetFault[] =>
  set.questions.flatMap(({ path, parts }) => {
    if (parts.type !== 'scale') return [];
    const { min = 1, max = 5, labels = {} } = parts;
    const end = [...path, parts.max === undefined ? 'min' : 'max'];
    if (min >= max) return [{ at: positionOf(end), code: 'scale-range', key: keyAt(end) }];
    return Object.keys(labels)
      .filter((number) => Number(number) < min || Number(number) > max)
      .map((number) => [...path, 'labels', number])
      .map((label) => ({ at: positionOf(label, 'key'), code: 'scale-range', key: keyAt(label) }));
  });

/** Choices that a person makes up are in an earlier answer of theirs, or in what is known. */
export const fromFaults = (set: SoundSet, positionOf: PositionOf): SetFault[] =>
  set.questions.flatMap(({ path, parts: { from = [] } }, order) => {
    const earlier = set.questions.slice(0, order);
    if (earlier.some(({ id }) => id === undefined)) return [];
    const names = [...earlier.filter(isInOwnWords).flatMap(({ id }) => id ?? []), ...knownNames];
    return from.flatMap((id, index) =>
      names.includes(id)
        ? []
        : [
            {
              at: positionOf([...path, 'from', index]),
              code: 'from-unknown' as const,
              id,
              nearest: nearest(id, names, 1)[0],
            },
          ],
    );
  });

/** Whether what is answered can be offered as a choice later. */
const isInOwnWords = ({ parts: { type } }: SoundQuestion): boolean =>
  type === 'text' || type === 'list';

/** Choices differ, in what is kept and in what is seen. */
export const choiceFaults = (set: SoundSet, positionOf: PositionOf): SetFault[] =>
  set.questions.flatMap((question) => repeatedChoices(question, positionOf));

function repeatedChoices({ path, parts }: SoundQuestion, positionOf: PositionOf): SetFault[] {
  const seen = new Set<string>();
  const faults: SetFault[] = [];
  for (const [index, choice] of (parts.choices ?? []).entries()) {
    const names = namesOf(choice);
    const repeated = names.find(({ key }) => seen.has(key));
    for (const { key } of names) seen.add(key);
    if (repeated === undefined) continue;
    const at = positionOf([...path, 'choices', index]);
    const key = keyAt([...path, 'choices']);
    faults.push({ at, code: 'duplicate-choice', key, value: repeated.name });
  }
  return faults;
}

/** What a choice is called, by its value and in each language, as a person types it. */
function namesOf(choice: ChoiceInFile): { readonly key: string; readonly name: string }[] {
  const named = (where: string, name: string) => ({
    key: `${where}:${name.trim().toLowerCase()}`,
    name,
  });
  if (typeof choice === 'string') return [named('value', choice), named('', choice)];
  if (!('value' in choice)) return Object.entries(choice).map(([at, name]) => named(at, name));
  const { value, label } = choice;
  return typeof label === 'string'
    ? [named('value', value), named('', label)]
    : [named('value', value), ...Object.entries(label).map(([at, name]) => named(at, name))];
}
