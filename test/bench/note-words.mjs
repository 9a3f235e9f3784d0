/** In about one note of two hundred, and nowhere else. */
export const rareWord = 'giraffe';

/** In about a quarter of the notes. */
export const commonWord = 'planning';

/** Words that people write in notes, by language; some Dutch ones have accents. */
const words = {
  en: `the a to of and in we he she it that was this with for on not as had you meeting deadline
    team week release customer budget choice quiet fast later again question answer time step risk
    doubt plan review morning laptop silence sigh agreed asked said heard wanted changed waited
    looked wrote finished moved kept lost before after because although`,
  nl: `de het een en van we hij zij dat was dit met voor op niet als had je overleg deadline
    team week oplevering klant budget keuze stil snel later weer vraag antwoord tijd stap risico
    twijfel plan terugblik ochtend laptop stilte zucht zei vroeg hoorde wilde veranderde wachtte
    keek schreef verschoof bleef omdat hoewel één privé geïrriteerd coördinatie ideeën`,
};

/** Names of other people, also with letters beyond ASCII. */
export const names =
  `Koen Sanne Marieke Joost Fatima Ahmed Noor Bram Eva Luuk Priya Tomasz Zoë André
  Chloé Daan Ingrid Jürgen Lotte Mehmet Nadia Olivia Pieter Quinten Ruben Saskia Thijs Ümit Vera Wim`.split(
    /\s+/,
  );

/**
 * Numbers from 0 up to 1 that are the same in each run (a linear congruential generator).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {() => number} random
 */
export const oneOf = (list, random) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

const lists = { en: words.en.split(/\s+/), nl: words.nl.split(/\s+/) };

/**
 * A sentence without a full stop, with nothing in it that Markdown or YAML would take for a sign.
 *
 * @param {'en' | 'nl'} language
 * @param {() => number} random
 */
export function sentence(language, random) {
  const said = Array.from({ length: 8 + Math.floor(random() * 14) }, () =>
    oneOf(lists[language], random),
  );
  if (random() < 0.0009) said[2] = rareWord;
  if (random() < 0.045) said[3] = commonWord;
  const line = said.join(' ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}
