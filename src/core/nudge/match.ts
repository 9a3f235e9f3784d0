import type { Affix, Pattern, Step } from './pattern.ts';
import type { Sentence, Word } from './words.ts';

/** A list of a rule file made ready: single words in a set, the other entries by what they are. */
export interface WordList {
  readonly exact: ReadonlySet<string>;
  readonly affixes: readonly Affix[];
  readonly sequences: readonly (readonly Step[])[];
  /** For each first word the sequences of plain words that start with it. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Where a pattern was found, in words of its sentence; `to` is exclusive. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly shownFrom: number;
  readonly shownTo: number;
}

/** What the patterns of one sentence are tried with. */
export interface Scope {
  readonly sentence: Sentence;
  readonly lists: ReadonlyMap<string, WordList>;
  /** The people of this reflection, each as the words of a name. */
  readonly people: readonly (readonly string[])[];
  /** Whether a capital in the middle of a sentence makes a name, which in German it does not. */
  readonly capitalsAreNames: boolean;
  /** Index of the first word that is no filler such as "well," or "but". */
  readonly opening: number;
  /** Where entries of lists end, by list and by the word that they begin at: found once, which keeps the time linear. */
  readonly known: Map<string, Map<number, readonly number[]>>;
}

const none: readonly number[] = [];
const isMark = (word: Word): boolean => word.norm === ',' || word.norm === ':';

/** Whether a word begins, goes on and ends as `affix` says, with something left over. */
function hasAffix(norm: string, { prefix, middle, suffix }: Affix): boolean {
  const left = norm.length - prefix.length - middle.length - suffix.length;
  if (left <= 0 || !norm.startsWith(prefix) || !norm.endsWith(suffix)) return false;
  return middle === '' || norm.slice(prefix.length, norm.length - suffix.length).includes(middle);
}

const fits = (norm: string, exact: ReadonlySet<string>, affixes: readonly Affix[]): boolean =>
  exact.has(norm) || affixes.some((affix) => hasAffix(norm, affix));

function startsWith(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at + offset]?.norm === word);
}

function endsInList(list: WordList, at: number, scope: Scope): readonly number[] {
  const { words } = scope.sentence;
  const word = words[at];
  const ends = new Set(list.sequences.flatMap((steps) => [...endsOf(steps, at, scope)]));
  if (word === undefined) return [...ends];
  if (fits(word.norm, list.exact, list.affixes)) ends.add(at + 1);
  for (const phrase of list.phrases.get(word.norm) ?? []) {
    if (startsWith(words, at, phrase)) ends.add(at + phrase.length);
  }
  return [...ends];
}

/** All the places where an entry of the list can end that is begun at `at`; found once a place. */
export function endsOfList(name: string, at: number, scope: Scope): readonly number[] {
  const places = scope.known.get(name) ?? new Map<number, readonly number[]>();
  scope.known.set(name, places);
  const list = scope.lists.get(name);
  const ends = places.get(at) ?? (list === undefined ? none : endsInList(list, at, scope));
  places.set(at, ends);
  return ends;
}

function endsOfName(at: number, scope: Scope): readonly number[] {
  const { words } = scope.sentence;
  const word = words[at];
  if (word === undefined) return none;
  const found = scope.people.filter((name) => startsWith(words, at, name));
  if (found.length > 0) return found.map((name) => at + name.length);
  const atStart = at === 0 || words[at - 1]?.norm === '"' || words[at - 1]?.norm === ':';
  return scope.capitalsAreNames && word.capital && !atStart ? [at + 1] : none;
}

function endsOfGap(at: number, max: number, marks: boolean, scope: Scope): readonly number[] {
  const ends = [at];
  for (let next = at; next < at + max; next += 1) {
    const word = scope.sentence.words[next];
    if (word === undefined || (!marks && isMark(word))) break;
    ends.push(next + 1);
  }
  return ends;
}

function endsOfRepeat(step: Step, max: number, at: number, scope: Scope): readonly number[] {
  const ends = new Set([at]);
  let edge: readonly number[] = [at];
  for (let round = 0; round < max && edge.length > 0; round += 1) {
    edge = edge.flatMap((place) => endsOfStep(step, place, scope)).filter((end) => !ends.has(end));
    for (const end of edge) ends.add(end);
  }
  return [...ends];
}

/** Whether a step that takes exactly one word takes this one. */
function takes(step: Extract<Step, { type: 'words' | 'any' }>, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return step.type === 'any' ? !isMark(word) : fits(word.norm, step.exact, step.affixes);
}

/** Whether a step that takes no word holds here. */
function holds(
  step: Extract<Step, { type: 'start' | 'end' | 'question' | 'not' }>,
  at: number,
  scope: Scope,
): boolean {
  const { words, question } = scope.sentence;
  if (step.type === 'start') return at === 0 || at === scope.opening;
  if (step.type === 'end') return at === words.length;
  return step.type === 'question' ? question : endsOfStep(step.step, at, scope).length === 0;
}

function endsOfStep(step: Step, at: number, scope: Scope): readonly number[] {
  switch (step.type) {
    case 'words':
    case 'any':
      return takes(step, scope.sentence.words[at]) ? [at + 1] : none;
    case 'start':
    case 'end':
    case 'question':
    case 'not':
      return holds(step, at, scope) ? [at] : none;
    case 'list':
      return endsOfList(step.name, at, scope);
    case 'name':
      return endsOfName(at, scope);
    case 'gap':
      return endsOfGap(at, step.max, step.marks, scope);
    case 'group':
      return [...new Set(step.options.flatMap((steps) => [...endsOf(steps, at, scope)]))];
    case 'repeat':
      return endsOfRepeat(step.step, step.max, at, scope);
  }
}

/** All the places where `steps` can end that are begun at `at`, each once. */
export function endsOf(steps: readonly Step[], at: number, scope: Scope): readonly number[] {
  let places: readonly number[] = [at];
  for (const step of steps) {
    const [only] = places;
    if (places.length === 1 && only !== undefined) {
      places = endsOfStep(step, only, scope);
      if (places.length === 0) return none;
      continue;
    }
    const next = new Set<number>();
    for (const place of places) for (const end of endsOfStep(step, place, scope)) next.add(end);
    if (next.size === 0) return none;
    places = [...next];
  }
  return places;
}

/** The first way in which `pattern` fits from word `at`, or `undefined`. */
export function matchAt(pattern: Pattern, at: number, scope: Scope): Found | undefined {
  for (const shownFrom of endsOf(pattern.before, at, scope)) {
    for (const shownTo of endsOf(pattern.shown, shownFrom, scope)) {
      const [to] = endsOf(pattern.after, shownTo, scope);
      if (to !== undefined) return { from: at, to, shownFrom, shownTo };
    }
  }
  return undefined;
}
