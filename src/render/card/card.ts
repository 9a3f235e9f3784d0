import type { Answers } from '../../core/answers/answer.ts';
import { withoutPrivate } from '../../core/answers/private-answers.ts';
import type { Note } from '../../core/note/note.ts';
import type { Feed } from '../../core/prompt-set/feed.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';
import type { Layer, Source } from '../../core/tension.ts';
import { oneLine } from '../markdown.ts';
import { type NoteToRender, phrasesOf, type Sheet, saidIn, toSheet } from '../note/sheet.ts';

/** What a card is made from. */
export interface CardInput {
  readonly note: Note;
  /** The questions of the set that the note was made with. */
  readonly questions: readonly Question[];
  /** The questions of after a conversation, for what the note holds of that. */
  readonly afterQuestions: readonly Question[];
  /** In the language of the note. */
  readonly texts: NoteToRender['texts'];
}

/** Words under a label, each on one line. */
export interface CardField {
  readonly label: string;
  readonly words: string;
}

/** What a person takes along to a conversation. What was not said is absent, and nothing is private. */
export interface Card {
  readonly title: string;
  /** What one side wants, or what each of both does, under their own label. */
  readonly tension: readonly CardField[];
  /** What the other wants to keep; `mark` says whether that was heard. */
  readonly intention: (CardField & { readonly source: Source; readonly mark: string }) | undefined;
  readonly uncertainty: CardField | undefined;
  readonly opening: CardField | undefined;
  readonly step: CardField | undefined;
}

/** Makes the card of a note; `undefined` when there is nothing to take along. */
export function toCard(input: CardInput): Card | undefined {
  const { note, questions, afterQuestions } = input;
  const before = sheetOf(input, questions, note.answers);
  const after = sheetOf(input, afterQuestions, note.after ?? new Map());
  const card: Card = {
    title: note.meta.title,
    tension: tensionIn(before),
    intention: intentionIn(before, after),
    uncertainty: fieldIn(before, 'uncertainty.say') ?? fieldIn(before, 'uncertainty.open'),
    opening: fieldIn(before, 'opening'),
    step: fieldIn(after, 'if-then') ?? fieldIn(before, 'if-then'),
  };
  const { title: _, tension, ...rest } = card;
  const isEmpty = tension.length === 0 && Object.values(rest).every((part) => part === undefined);
  return isEmpty ? undefined : card;
}

const sheetOf = (
  { note, texts }: CardInput,
  questions: readonly Question[],
  answers: Answers,
): Sheet =>
  toSheet({
    note: { meta: note.meta, answers: withoutPrivate(questions, answers) },
    questions,
    setTitle: '',
    texts,
  });

/** What was said in a place, as one line. */
const wordsIn = (sheet: Sheet, feed: Feed): string | undefined =>
  saidIn(sheet, feed)
    .flatMap((statement) => phrasesOf(sheet, statement))
    .map(({ text }) => oneLine(text))
    .join(' · ') || undefined;

function fieldIn(
  sheet: Sheet,
  feed: 'uncertainty.say' | 'uncertainty.open' | 'opening' | 'if-then',
): CardField | undefined {
  const words = wordsIn(sheet, feed);
  return words === undefined ? undefined : { label: sheet.texts.labels[feed], words };
}

/**
 * What I ask for beside what the other asks for. Where I asked for nothing, what lies under it; where
 * only one of the two is known, that stands alone under a longer label.
 */
function tensionIn(sheet: Sheet): CardField[] {
  const { texts, name } = sheet;
  const layers: readonly Layer[] = ['position', 'worry', 'preserve'];
  const [mine] = layers.flatMap((layer) => {
    const words = wordsIn(sheet, `self.${layer}`);
    return words === undefined ? [] : [{ label: texts.mine[layer], words }];
  });
  const theirs = wordsIn(sheet, 'other.position');
  if (theirs === undefined) return mine === undefined ? [] : [mine];
  if (mine === undefined) return [{ label: texts.theirs.position(name), words: theirs }];
  return [
    { label: texts.me, words: mine.words },
    { label: texts.them(name), words: theirs },
  ];
}

/** What was heard in the conversation takes the place of what was guessed before it. */
function intentionIn(before: Sheet, after: Sheet): Card['intention'] {
  const { texts, name } = before;
  const label = texts.theirs.preserve(name);
  const heard = wordsIn(after, 'after.heard');
  if (heard !== undefined) {
    return { label, words: heard, source: 'heard', mark: texts.source.heard };
  }
  const said = saidIn(before, 'other.preserve').flatMap((statement) =>
    phrasesOf(before, statement).map((phrase) => ({ ...phrase, source: statement.source })),
  );
  const chosen =
    said.find(({ mark }) => mark?.word === texts.likeliest) ??
    said.find(({ source }) => source === 'heard') ??
    said[0];
  if (chosen === undefined) return undefined;
  const source = chosen.source ?? 'guess';
  return { label, words: oneLine(chosen.text), source, mark: texts.source[source] };
}
