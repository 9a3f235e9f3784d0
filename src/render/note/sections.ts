import type { OtherFeed, Statement } from '../../core/tension.ts';
import type { LabelledFeed, NoteHeading } from '../../i18n/note-texts.ts';
import { bridge, hasBridge } from '../bridge/bridge.ts';
import { bothSides } from '../bridge/sides.ts';
import { label, labelled, plainBullets, prose, section, stack } from '../markdown.ts';
import { askedIn, field, phrasesOf, type Sheet, saidIn } from './sheet.ts';
import { onCard } from './take-along.ts';

/** Parts that are a row of labels: which places, in which order. */
const rowsUnder = {
  /* What is settled comes before what is open: it is the frame that people can bear the rest in. */
  uncertainty: [
    'uncertainty.settled',
    'uncertainty.open',
    'uncertainty.criticism',
    'uncertainty.say',
  ],
  experience: [
    'experience.who',
    'experience.knows',
    'experience.story',
    'experience.invite',
    'self.need',
  ],
  trust: ['trust.agreement', 'trust.dared'],
  private: [
    'trust.temperature',
    'trust.doubt',
    'trust.help',
    'trust.bad-news',
    'trust.quiet',
    'trust.yes',
    'moment.impact',
    'self.part',
    'story.counter',
    'story.observer',
    'private.question',
  ],
} as const satisfies Partial<Record<NoteHeading, readonly LabelledFeed[]>>;

/** The parts of a note below the card, in order; a part that has nothing in it is empty. */
export const sections = (sheet: Sheet): string[] => [
  tension(sheet),
  intent(sheet),
  keepAndRenew(sheet),
  part(sheet, 'uncertainty', ...rows(sheet, rowsUnder.uncertainty)),
  part(sheet, 'experience', ...rows(sheet, rowsUnder.experience)),
  part(sheet, 'trust', ...rows(sheet, rowsUnder.trust)),
  lastTime(sheet),
  part(sheet, 'more', ...underOwnQuestion(sheet, false)),
  part(sheet, 'private', ...rows(sheet, rowsUnder.private), ...underOwnQuestion(sheet, true)),
];

const part = (sheet: Sheet, title: NoteHeading, ...blocks: readonly string[]): string =>
  section(sheet.texts.headings[title], ...blocks);

/** Labels with what was said under them. What stands on the card is not said twice. */
function rows(sheet: Sheet, feeds: readonly LabelledFeed[]): string[] {
  const onTop = onCard(sheet);
  return feeds.filter((feed) => !onTop.includes(feed)).map((feed) => row(sheet, feed));
}

const row = (sheet: Sheet, feed: LabelledFeed): string =>
  field(sheet, sheet.texts.labels[feed], saidIn(sheet, feed));

/** What happened, and what both people say and worry about. */
const tension = (sheet: Sheet): string =>
  part(
    sheet,
    'tension',
    row(sheet, 'moment.signal'),
    row(sheet, 'moment.facts'),
    bothSides(sheet, ['position', 'worry']),
  );

/** What both people want to keep, what is still to ask, and where they meet. */
const intent = (sheet: Sheet): string =>
  part(
    sheet,
    'intent',
    bothSides(sheet, ['preserve']),
    toAsk(sheet),
    row(sheet, 'shared'),
    bridge(sheet),
  );

/**
 * What both keep and renew. Keep comes first: people come along more easily when they see what
 * stays (Venus, Stam & van Knippenberg 2019). Where two intents were found, the question itself is
 * what to bring.
 */
function keepAndRenew(sheet: Sheet): string {
  const both = stack(row(sheet, 'keep'), row(sheet, 'renew'));
  if (both === '' && !hasBridge(sheet)) return '';
  return part(sheet, 'keepAndRenew', prose(sheet.texts.together), both);
}

/** What is not known about the other, and what is only guessed, as questions. */
function toAsk(sheet: Sheet): string {
  const { tension, texts, name } = sheet;
  const opening = saidIn(sheet, 'opening').flatMap((said) => phrasesOf(sheet, said));
  const feeds: OtherFeed[] = ['other.position', 'other.worry', 'other.preserve'];
  const questions = feeds
    .filter((feed) => opening.every(({ text }) => text !== texts.questions[feed]))
    .flatMap((feed) => {
      if (tension.toAsk.includes(feed)) return [texts.questions[feed]];
      const guessed = saidIn(sheet, feed).some(({ source }) => source === 'guess');
      return guessed ? [texts.testGuess(texts.questions[feed])] : [];
    });
  if (questions.length === 0) return '';
  return stack(label(`${texts.toAsk(name)}:`), plainBullets(questions));
}

/** The step of last time with what came of it. */
function lastTime(sheet: Sheet): string {
  const outcome = row(sheet, 'last.outcome');
  const step = sheet.input.known?.get('last-step');
  if (outcome === '') return '';
  const planned = step === undefined ? '' : labelled(sheet.texts.lastStep, step);
  return part(sheet, 'lastTime', planned, outcome);
}

/** Answers that have no place of their own, under the question that they answer. */
function underOwnQuestion(sheet: Sheet, isPrivate: boolean): string[] {
  const unplaced = [...sheet.tension.statements].flatMap(([feed, statements]) =>
    feed.startsWith('after.') || (feed === 'other.likeliest' && !isAmongGuesses(sheet))
      ? statements
      : [],
  );
  return [...sheet.tension.others, ...unplaced]
    .filter((statement) => statement.private === isPrivate)
    .map((statement) => answered(sheet, statement));
}

/** Whether the likeliest guess stands among the guesses, where it is marked. */
const isAmongGuesses = (sheet: Sheet): boolean =>
  saidIn(sheet, 'other.likeliest').every(({ answer }) =>
    saidIn(sheet, 'other.preserve').some((said) =>
      [said.answer].flat().some((each) => each === answer),
    ),
  );

const answered = (sheet: Sheet, statement: Statement): string =>
  field(sheet, askedIn(sheet, statement.question.ask), [statement]);
