import type { Context } from '../../context.ts';
import type { Answer } from '../../core/answers/answer.ts';
import { fieldOf } from '../../core/nudge/kinds.ts';
import type { Nudge } from '../../core/nudge/nudge.ts';
import type { MenuItem } from '../../core/ports.ts';
import type { Question } from '../../core/prompt-set/prompt-set.ts';
import { warning } from '../../core/text/span.ts';
import type { SecondLook } from '../../core/walk/second-look.ts';
import { type Session, withAnswer } from '../../core/walk/session.ts';

/** Soft questions in one run at most: more would be a lesson. */
const most = 3;

type Choice = 'keep' | 'rewrite' | 'heard' | 'guess';

/**
 * Looks at what was just typed, and now and then asks one soft question about it. Nothing of it is
 * stored, counted or printed, and keeping the words is the answer to Enter. Words that say that more
 * is going on than a tension end the nudges of this run, and are answered once, with a person to
 * turn to.
 */
export function nudging(context: Context) {
  let given = 0;
  let isOver = false;
  const askedAbout = new Map<string, string>();
  return async (session: Session, question: Question): Promise<SecondLook> => {
    const goOn: SecondLook = { kind: 'go-on', session };
    const text = textOf(question, session.answers.get(question.id));
    if (isOver || text === undefined) return goOn;
    const { nudgesIn } = await import('../../core/nudge/index.ts');
    const checker = await nudgesIn(session.language);
    const signal = checker.signalIn(text);
    if (signal !== undefined) {
      isOver = true;
      context.io.say(warning(signal.message));
      return goOn;
    }
    const field = fieldOf(question.feeds);
    // Words that were left as they were are an answer to the soft question about them.
    const isKept = askedAbout.get(question.id) === text;
    if (field === undefined || given >= most || isKept) return goOn;
    const nudge = checker.nudgeFor(text, { field, people: peopleIn(session) });
    if (nudge === undefined) return goOn;
    given += 1;
    askedAbout.set(question.id, text);
    return put(context, session, nudge);
  };
}

/** What a person typed in their own words; nothing for a choice from what was offered. */
function textOf(question: Question, answer: Answer | undefined): string | undefined {
  if (typeof answer === 'string') {
    const offered =
      question.type === 'choice' &&
      question.choices.some(({ value, label }) =>
        [value, ...Object.values(label)].includes(answer),
      );
    return question.type === 'date' || offered ? undefined : answer;
  }
  return question.type === 'list' && Array.isArray(answer) ? answer.join('\n') : undefined;
}

/** The names in this reflection, which make their bearers the subject of a sentence. */
function peopleIn({ set, answers }: Session): string[] {
  const name = set.questions.find(({ feeds }) => feeds === 'other.name');
  const answer = name && answers.get(name.id);
  return typeof answer === 'string' ? [answer] : [];
}

async function put(context: Context, session: Session, nudge: Nudge): Promise<SecondLook> {
  const { texts } = context;
  const choices: readonly Choice[] =
    nudge.kind === 'mind-reading' ? ['keep', 'heard', 'guess', 'rewrite'] : ['keep', 'rewrite'];
  const items = choices.map((value): MenuItem<Choice> => ({ value, label: texts.nudge[value] }));
  const prompter = await context.prompter();
  const message = [nudge.message, nudge.suggestion].filter((part) => part !== undefined).join(' ');
  const choice = await prompter.pick(message, items);
  if (choice === undefined) return { kind: 'stop', session };
  if (choice === 'rewrite') return { kind: 'rewrite', session, focus: nudge };
  return {
    kind: 'go-on',
    session: choice === 'heard' || choice === 'guess' ? marked(session, choice) : session,
  };
}

/** Sets the mark of where the words about the other come from; it can still be changed when it is asked. */
function marked(session: Session, source: 'heard' | 'guess'): Session {
  const question = session.set.questions.find(({ feeds }) => feeds === 'other.source');
  return question === undefined ? session : withAnswer(session, question.id, source);
}
