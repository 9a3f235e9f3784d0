import { fold } from '../../core/search/fold.ts';
import type { Meeting, Said, Side } from '../../core/share/meeting.ts';
import type { SharedPart } from '../../core/share/shared.ts';
import { compareTexts } from '../../core/text/compare.ts';
import type { BridgeTexts } from '../../i18n/bridge-texts.ts';
import type { NoteTexts } from '../../i18n/note-texts.ts';
import {
  bullets,
  cell,
  fitsCell,
  heading,
  label,
  type Mark,
  plainBullets,
  prose,
  section,
  stack,
  table,
} from '../markdown.ts';
import { mermaidBlock, quotedLabel, shortened } from '../mermaid.ts';

/** What a sheet is made with. */
export interface BridgeOptions {
  readonly texts: BridgeTexts;
  readonly note: NoteTexts;
  /** Sets what each guessed beside what the other means, where both are known. */
  readonly guesses: boolean;
  /** Says of nothing who said it. */
  readonly anonymous: boolean;
}

/**
 * One sheet in Markdown for the conversation of two people or a team, from what each wrote alone;
 * ends in a newline. Their words are untouched and every guess is marked.
 */
export function renderBridgeSheet(meeting: Meeting, options: BridgeOptions): string {
  const { texts } = options;
  const people = meeting.sides.map((side, index) => nameOf(side, index, meeting, options));
  const around = { ...options, meeting, people };
  const isForTwo = meeting.sides.length === 2;
  const [one, other] = options.anonymous ? [] : meeting.sides.map(({ name }) => name);
  const parts = [
    isForTwo && !options.anonymous ? bothIntents(around) : intents(around),
    options.guesses ? guesses(around) : '',
    section(texts.headings.shared, list(around, 'shared')),
    section(texts.headings.keep, list(around, 'keep')),
    section(texts.headings.renew, list(around, 'renew')),
    contested(around),
    section(texts.headings.uncertainty, list(around, 'uncertainty')),
    section(texts.headings.opening, list(around, 'opening')),
    section(texts.headings.agenda, plainBullets(texts.agenda)),
  ];
  const title = isForTwo ? texts.titleForTwo(one, other) : texts.titleForTeam(people.length);
  const intro = isForTwo ? texts.introForTwo : texts.introForTeam;
  return `${stack(heading(1, title), prose(intro), ...parts)}\n`;
}

interface Around extends BridgeOptions {
  readonly meeting: Meeting;
  /** What each is called on the sheet, in the order of the sides. */
  readonly people: readonly string[];
}

function nameOf(side: Side, index: number, { sides }: Meeting, { texts }: BridgeOptions): string {
  if (side.name !== undefined) return side.name;
  return sides.length === 2 ? (texts.someone[index] ?? '') : texts.person(index + 1);
}

/**
 * What was said in a part, with who said it. Where that is not to be known, the order of the words
 * says nothing of it either.
 */
function list(around: Around, part: SharedPart): string {
  const said = [...around.meeting.said[part]];
  if (around.anonymous) said.sort((a, b) => b.by.length - a.by.length || byWords(a, b));
  return bullets(said.map((each) => ({ text: each.text, mark: whoSaid(each, around) })));
}

const byWords = (a: Said, b: Said): number => compareTexts(fold(a.text), fold(b.text));

function whoSaid({ by }: Said, { texts, people, anonymous, meeting }: Around): Mark | undefined {
  if (anonymous || !areKnown(meeting)) {
    return by.length > 1 ? { word: texts.times(by.length), italic: false } : undefined;
  }
  const isBoth = by.length === 2 && people.length === 2;
  const names = isBoth ? texts.both : by.map((index) => people[index] ?? '').join(', ');
  return { word: names, italic: false };
}

/** In a team of whom nobody gave a name, a number beside each line says nothing. */
const areKnown = ({ sides }: Meeting): boolean =>
  sides.length === 2 || sides.some(({ name }) => name !== undefined);

const sideParts = ['position', 'worry', 'preserve'] as const;

/** Both people side by side, each in their own words. */
function bothIntents(around: Around): string {
  const { meeting, people, texts, note } = around;
  const rows = sideParts
    .map((part) => ({ part, cells: meeting.sides.map(({ shared }) => shared.parts[part]) }))
    .filter(({ cells }) => cells.some((words) => words.length > 0));
  if (rows.length === 0) return '';
  const isShort = rows.every(({ cells }) => cells.every(fitsCell));
  const content = isShort
    ? table([
        ['', ...people.map((name) => cell(name))],
        ...rows.map(({ part, cells }) => [
          cell(`${texts.rows[part]}:`),
          ...cells.map(([words]) => cell(words ?? note.unknown)),
        ]),
      ])
    : stack(
        ...people.flatMap((name, index) =>
          rows.map(({ part, cells }) =>
            stack(
              label(`${name}, ${texts.rows[part]}`),
              plainBullets(cells[index]?.length ? cells[index] : [note.unknown]),
            ),
          ),
        ),
      );
  return section(texts.headings.sides, content, picture(around));
}

/** What everyone wants to keep and is worried about, where there are no two columns. */
const intents = (around: Around): string =>
  stack(
    ...sideParts.toReversed().map((part) => section(around.texts.rows[part], list(around, part))),
  );

/** What each means beside what the other had guessed, where both are there (Eyal, Steffel & Epley 2018). */
function guesses({ meeting, people, texts, note }: Around): string {
  const [a, b] = meeting.sides;
  if (a === undefined || b === undefined || meeting.sides.length > 2) return '';
  const guess = { word: note.source.guess, italic: true };
  const pair = (own: Side, ownName = '', guesser: Side, guesserName = ''): string => {
    const means = own.shared.parts.preserve;
    if (means.length === 0 || guesser.shared.guesses.length === 0) return '';
    return stack(
      label(texts.means(ownName)),
      plainBullets(means),
      label(texts.guessed(guesserName)),
      bullets(guesser.shared.guesses.map((text) => ({ text, mark: guess }))),
    );
  };
  const pairs = [pair(a, people[0], b, people[1]), pair(b, people[1], a, people[0])];
  return section(texts.headings.guesses, ...pairs);
}

/** What is kept by one and renewed by another, and two positions that are not the same. */
function contested({ meeting, texts }: Around): string {
  if (meeting.contested.length === 0) return '';
  return section(
    texts.headings.contested,
    label(texts.contested),
    plainBullets(meeting.contested.map(({ text }) => text)),
  );
}

/** The bridge as a Mermaid flowchart: two intents, and where they meet. */
function picture({ meeting, people, texts, note }: Around): string {
  const ids = ['oneIntent', 'otherIntent'];
  const boxes = meeting.sides.map(({ shared }, index) => {
    const words = shortened(shared.parts.preserve.join(' · '));
    return words === ''
      ? ''
      : `${ids[index]}[${quotedLabel([texts.means(people[index] ?? ''), words])}]`;
  });
  if (boxes.includes('')) return '';
  const aim = shortened(meeting.said.shared.map(({ text }) => text).join(' · '));
  const lines = [
    'flowchart TB',
    `accTitle: ${note.bridge}`,
    ...boxes,
    ...(aim === ''
      ? ['oneIntent --- otherIntent']
      : [
          `shared([${quotedLabel([texts.headings.shared, aim])}])`,
          'oneIntent --> shared',
          'otherIntent --> shared',
        ]),
  ];
  return mermaidBlock(lines.join('\n  '));
}
