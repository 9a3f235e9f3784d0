import type { Feed } from '../../core/prompt-set/feed.ts';
import type { Tension } from '../../core/tension.ts';
import type { AfterFeed } from '../../i18n/after-texts.ts';
import { labelled, section, stack } from '../markdown.ts';
import {
  askedIn,
  field,
  markFor,
  type NoteToRender,
  type Sheet,
  saidIn,
  toSheet,
} from './sheet.ts';

/**
 * The part of a note about what came of the conversation. What was heard stands beside what was
 * guessed: seeing how one guesses is the learning (Eyal, Steffel & Epley 2018).
 *
 * @param input the answers after the conversation, with the questions that they answer; `known`
 * holds the opening question and the guess from the note.
 */
export function renderAfter(input: NoteToRender): string {
  const sheet = toSheet(input);
  const { after } = input.texts;
  const open = [
    opened(sheet),
    guessed(sheet),
    row(sheet, 'after.heard'),
    row(sheet, 'after.guess'),
    row(sheet, 'after.near'),
    row(sheet, 'after.surprise'),
    row(sheet, 'after.heard-other'),
    field(sheet, after.keep, saidIn(sheet, 'keep')),
    field(sheet, after.renew, saidIn(sheet, 'renew')),
    field(sheet, after.step, saidIn(sheet, 'if-then')),
    field(sheet, input.texts.note.labels['look-back'], saidIn(sheet, 'look-back')),
  ];
  const hidden = [row(sheet, 'after.heard-self'), temperature(sheet), ...others(sheet)];
  return stack(section(after.heading, ...open), section(after.headingPrivate, ...hidden));
}

const row = (sheet: Sheet, feed: AfterFeed): string =>
  field(sheet, sheet.input.texts.after.labels[feed], saidIn(sheet, feed));

/** The opening question, with what was done with it. */
function opened(sheet: Sheet): string {
  const question = sheet.input.known?.get('opening');
  if (question === undefined || saidIn(sheet, 'after.used').length === 0) return '';
  return stack(labelled(sheet.input.texts.after.opened, question), row(sheet, 'after.used'));
}

function guessed(sheet: Sheet): string {
  const guess = sheet.input.known?.get('guess');
  if (guess === undefined) return '';
  return labelled(sheet.input.texts.after.guessed, guess, markFor(sheet.texts, 'guess'));
}

const temperature = (sheet: Sheet): string =>
  field(sheet, sheet.texts.labels['trust.temperature'], saidIn(sheet, 'trust.temperature'));

/** Answers to questions of a set of one's own that have no place of their own here. */
function others(sheet: Sheet): string[] {
  const placed = new Set<Feed>([
    'keep',
    'renew',
    'if-then',
    'look-back',
    'trust.temperature',
    'unprinted',
  ]);
  const { statements, others: unplaced }: Tension = sheet.tension;
  const elsewhere = [...statements].flatMap(([feed, said]) =>
    placed.has(feed) || feed.startsWith('after.') ? [] : said,
  );
  return [...unplaced, ...elsewhere].map((statement) =>
    field(sheet, askedIn(sheet, statement.question.ask), [statement]),
  );
}
