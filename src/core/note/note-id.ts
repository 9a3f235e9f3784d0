/** No vowels, so that an id spells no word, and nothing that looks like something else (l, 1, 0). */
const idLetters = 'bcdfghjkmnpqrstvwxz';
const idCharacters = `${idLetters}23456789`;
const idLength = 4;

/**
 * A new id for a note or a draft, such as `k3f9`.
 *
 * @param random gives a number from 0 up to 1.
 */
export function newId(random: () => number): string {
  const draw = (characters: string) => characters[Math.floor(random() * characters.length)] ?? 'k';
  let id = draw(idLetters);
  while (id.length < idLength) id += draw(idCharacters);
  return id;
}

/** What an id may look like: safe in a file's name on every system, whoever wrote it. */
export const idPattern = /^[a-z][a-z0-9]{1,19}$/;
