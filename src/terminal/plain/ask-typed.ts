import type { Answer } from '../../core/answers/answer.ts';
import type { Reply } from '../../core/ports.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';
import { faultText, judged, type QuestionParts } from '../prompts/question.ts';
import { isBlank, readAnswer, textOf } from '../prompts/text/text-state.ts';
import { editorMessage } from '../prompts/text/text-view.ts';
import type { Desk } from './desk.ts';
import { type Heard, hear } from './hear.ts';
import { sayQuestion } from './say-question.ts';
import { spokenIn, typedAs } from './spoken.ts';

/** What stands there to be kept, and what was typed in its place or added to it. */
interface Writing {
  readonly standing: string;
  /** Lines that were entered; `undefined` as long as what stands there is as it was. */
  readonly typed: string | undefined;
}

/** Rows of an answer that stands there already that are said. */
const mostRows = 12;

/** A question that is being answered by typing. */
interface Asking {
  readonly desk: Desk;
  readonly parts: QuestionParts;
  readonly answerIn: (text: string) => Answer | undefined;
}

/** What a line leads to: the reply, or where the writing stands. */
type Turn = { readonly reply: Reply } | { readonly writing: Writing };

/** Asks for what is typed: one thought, several lines, a list or a day. */
export async function askTyped(desk: Desk, parts: QuestionParts): Promise<Reply> {
  const { question } = parts.asked;
  const { options } = parts;
  const initial = { answer: options.initial, text: textOf(options.initial) };
  const answerIn = (text: string) => readAnswer(question.type, text, initial);
  const asking = { desk, parts, answerIn };
  sayQuestion(desk, parts);
  if (isLines(question)) desk.say(desk.plain.linesEnd[question.type]);
  let writing: Writing = { standing: initial.text, typed: undefined };
  if (initial.text !== '') sayStanding(desk, question, writing);
  for (;;) {
    const turn = await takeLine(asking, writing);
    if ('reply' in turn) return turn.reply;
    writing = turn.writing;
    options.onTyping(answerIn(textIn(writing)));
  }
}

async function takeLine(asking: Asking, writing: Writing): Promise<Turn> {
  const { desk, parts, answerIn } = asking;
  const { question } = parts.asked;
  let open = writing;
  const line = await desk.read(promptFor(desk, question, writing), {
    lines: question.type !== 'date',
    onTyping(text) {
      open = isBlank(text) ? writing : withLine(writing, text.replace(/\n$/, ''));
      parts.options.onTyping(answerIn(textIn(open)));
    },
  });
  if (line === undefined) return { reply: { kind: 'stop', typed: answerIn(textIn(open)) } };
  const spoken = spokenIn(line, desk.plain, false);
  if (spoken !== undefined) return follow(asking, writing, hear(desk, parts, spoken));
  const now = isBlank(line) ? writing : withLine(writing, line);
  return isLines(question) && !isEnd(line) ? { writing: now } : answer(asking, writing, now);
}

/** Gives the answer, or says what is wrong with it. */
function answer({ desk, parts, answerIn }: Asking, before: Writing, now: Writing): Turn {
  const text = textIn(now);
  const outcome = judged(parts, answerIn(text));
  if (outcome.fault === undefined) return { reply: outcome.reply };
  desk.say(faultText(desk.texts, outcome.fault, desk.texts.required));
  const keepsLines = isLines(parts.asked.question);
  return { writing: keepsLines ? { standing: text, typed: undefined } : before };
}

type Lines = Extract<Question['type'], 'list' | 'long'>;

const isLines = (question: Question): question is Question & { readonly type: Lines } =>
  question.type === 'list' || question.type === 'long';

/** An empty line is the end of several, also one that came along with them. */
const isEnd = (line: string): boolean => isBlank(line.slice(line.lastIndexOf('\n') + 1));

const textIn = ({ standing, typed }: Writing): string => typed ?? standing;

const withLine = ({ standing, typed }: Writing, line: string): Writing => ({
  standing,
  typed: typed === undefined ? line : `${typed}\n${line}`,
});

function promptFor({ plain, texts }: Desk, { type }: Question, { typed }: Writing): string {
  const { prompts } = plain;
  if (type === 'date') return prompts.day(texts.dayFormat);
  if (type === 'list') {
    const items = (typed ?? '').split('\n').filter((item) => !isBlank(item));
    return prompts.item(items.length + 1);
  }
  return typed === undefined || type === 'text' ? prompts.answer : prompts.nextLine;
}

/** Says what stands there, and what can be done with it. */
function sayStanding(desk: Desk, question: Question, { standing }: Writing): void {
  const { plain, texts } = desk;
  const lines = standing.split('\n');
  const more = lines.length - mostRows;
  desk.say(plain.standsThere);
  for (const line of lines.slice(0, more > 1 ? mostRows : lines.length)) desk.say(line);
  if (more > 1) desk.say(texts.moreLines(more));
  desk.say(plain.keepOrReplace(isLines(question) ? typedAs(plain, 'add') : undefined));
}

/** Does what a word asks for. */
async function follow(asking: Asking, writing: Writing, heard: Heard): Promise<Turn> {
  const { desk, parts, answerIn } = asking;
  const { question } = parts.asked;
  switch (heard) {
    case 'skip':
      return { reply: { kind: 'skip' } };
    case 'back':
    case 'stop':
      return { reply: { kind: heard, typed: answerIn(textIn(writing)) } };
    case 'add': {
      const text = textIn(writing);
      return { writing: { ...writing, typed: text === '' ? undefined : text } };
    }
    case 'editor':
      return { writing: question.type === 'date' ? writing : await edit(desk, question, writing) };
    case 'said':
      return { writing };
  }
}

async function edit(desk: Desk, question: Question, writing: Writing): Promise<Writing> {
  const { texts } = desk;
  if (desk.edit === undefined) {
    desk.say(texts.editor.none);
    return writing;
  }
  const outcome = await desk.edit(textIn(writing));
  if (outcome.kind === 'failed') {
    desk.say(editorMessage(texts, outcome.fault));
    return writing;
  }
  const edited = { standing: outcome.text, typed: undefined };
  if (!isBlank(outcome.text)) sayStanding(desk, question, edited);
  return edited;
}
