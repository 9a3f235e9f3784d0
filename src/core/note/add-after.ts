import type { Answers } from '../answers/answer.ts';
import { writeAnswersBlock } from '../answers/answers-block.ts';
import { setFrontMatter } from '../front-matter/front-matter-edit.ts';
import { withLineEndsOf } from '../text/lines.ts';
import { type ReadNote, replaceAnswersBlock } from './note-file.ts';

/** What is added to a note after the conversation. */
export interface AfterPart {
  /** The part that a person reads. */
  readonly markdown: string;
  readonly answers: Answers;
  /** What stood there when it was added before, as it was rendered then. */
  readonly before?: string;
}

/**
 * A note's text with what came of the conversation: the part to read before the answers, the
 * answers behind those of before, the status done. Every other character is left as it is, and what
 * is added has the line ends of the note.
 */
export function addAfter(text: string, blocks: ReadNote['blocks'], part: AfterPart): string {
  const { answers, after } = blocks;
  const withAnswers =
    after === undefined
      ? insertAt(text, answers.whole.end, `\n${writeAnswersBlock('after', part.answers)}`)
      : replaceAnswersBlock(text, after, 'after', part.answers);
  /* A person may have moved the later answers in front of the earlier ones. */
  const moved = after !== undefined && after.whole.start < answers.whole.start;
  const shift = moved ? withAnswers.length - text.length : 0;
  const withBoth = withPart(withAnswers, answers.whole.start + shift, part);
  return setFrontMatter(withBoth, { status: 'done' });
}

/** A part that was added before and not touched since is replaced; otherwise the new one comes in front of the answers. */
function withPart(text: string, answersStart: number, part: AfterPart): string {
  const before = withLineEndsOf(text, part.before ?? '');
  const old = before === '' ? -1 : linesIn(text, before);
  if (old !== -1) {
    return (
      text.slice(0, old) + withLineEndsOf(text, part.markdown) + text.slice(old + before.length)
    );
  }
  return insertAt(text, headingBefore(text, answersStart), `${part.markdown}\n\n`);
}

/** Where whole lines stand in a text; -1 when they do not, also when something was written behind the last one. */
function linesIn(text: string, lines: string): number {
  return `\n${text}${withLineEndsOf(text, '\n')}`.indexOf(
    `\n${lines}${withLineEndsOf(text, '\n')}`,
  );
}

/** Where the heading right above the answers begins; the answers themselves when there is none. */
function headingBefore(text: string, answersStart: number): number {
  const above = text.slice(0, answersStart);
  const heading = above.lastIndexOf('\n## ') + 1;
  const lineEnd = above.indexOf('\n', heading);
  const nothingBetween = lineEnd !== -1 && above.slice(lineEnd).trim() === '';
  return above.startsWith('## ', heading) && nothingBetween ? heading : answersStart;
}

const insertAt = (text: string, at: number, inserted: string): string => {
  const newline = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return text.slice(0, at) + withLineEndsOf(text, newline + inserted) + text.slice(at);
};
