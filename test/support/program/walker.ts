import { parseAnswer } from '../../../src/core/answers/answer.ts';
import { type Language, localize } from '../../../src/core/language.ts';
import type { Known } from '../../../src/core/prompt-set/condition.ts';
import type { PromptSet, Question } from '../../../src/core/prompt-set/prompt-set.ts';
import {
  currentQuestion,
  goToNext,
  startSession,
  withAnswer,
} from '../../../src/core/walk/session.ts';
import type { TestTerminal } from '../terminal/pty.ts';

/** The longest piece of a question that stands on the screen as it is in its file. */
const pieceOf = (question: Question, language: Language): string =>
  localize(question.ask, language)
    .split(/\{[^}]*\}/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest));

/** What a person answers to each question, as they would type it; choices and scales by digit. */
const typedFor = (question: Question): string | readonly string[] => {
  switch (question.type) {
    case 'list':
      return [`first of ${question.id}`, `second of ${question.id}`];
    case 'scale':
      return '3';
    case 'choice':
    case 'choices':
      return '1';
    case 'date':
      return '2026-12-01';
    case 'confirm':
      return 'y';
    default:
      return `words about ${question.id}`;
  }
};

/** Waits for a question and answers it. */
async function answer(
  terminal: TestTerminal,
  question: Question,
  language: Language,
): Promise<void> {
  await terminal.waitFor(pieceOf(question, language));
  const typed = typedFor(question);
  if (typeof typed !== 'string') {
    for (const item of typed) {
      terminal.type(item);
      await terminal.waitFor(item);
      terminal.press('enter');
    }
    await terminal.waitFor((screen) => screen.rows().some((row) => /^[ ›]*•$/.test(row)));
    terminal.press('enter');
    return;
  }
  terminal.type(typed);
  if (question.type === 'scale' || question.type === 'choice') return;
  await terminal.waitFor(typed);
  terminal.press('enter');
  if (question.type !== 'long') return;
  /* A second Enter, on the empty line that the first one made. */
  const before = terminal.cursor();
  await terminal.waitFor(
    (screen) => screen.cursor().row !== before.row || screen.cursor().column < 4,
  );
  terminal.press('enter');
}

/** Walks a whole set in the terminal; gives the questions that were asked. */
export async function walkSet(
  terminal: TestTerminal,
  set: PromptSet,
  language: Language,
  known: Known,
): Promise<Question[]> {
  const asked: Question[] = [];
  let session = startSession({ set, language, known });
  for (;;) {
    const question = currentQuestion(session);
    if (question === undefined) return asked;
    await answer(terminal, question, language);
    asked.push(question);
    session = goToNext(withAnswer(session, question.id, valueFor(question, language)));
  }
}

function valueFor(question: Question, language: Language) {
  const typed = typedFor(question);
  if (question.type === 'choice') {
    const [first] = question.choices;
    return first && (first.value ?? localize(first.label, language));
  }
  const result = parseAnswer(question, typed);
  return result.ok ? result.answer : undefined;
}
