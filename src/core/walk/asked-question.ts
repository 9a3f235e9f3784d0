import { type Language, localize } from '../language.ts';
import { offersChoices, type Question } from '../prompt-set/prompt-set.ts';
import { askedQuestions, type Session, textFor } from './session.ts';

/** A question as it is put to a person: every text in their language, earlier answers filled in. */
export interface AskedQuestion {
  readonly question: Question;
  readonly language: Language;
  readonly ask: string;
  readonly hint: string | undefined;
  readonly why: string | undefined;
  /** Labels of the choices, in order, with what each keeps as the answer. Empty for other types. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Label of the choice that opens a line for one's own words. */
  readonly own: string | undefined;
  /** What the numbers of a scale mean, where they were given a meaning. */
  readonly scaleLabels: ReadonlyMap<number, string>;
  /** Where the walk is, counted from 1 over the questions that apply now. */
  readonly number: number;
  readonly total: number;
  readonly canGoBack: boolean;
}

/** The question as it is put to the person, with its place among those that apply now. */
export function askedQuestion(session: Session, question: Question): AskedQuestion {
  const asked = askedQuestions(session);
  const number = asked.indexOf(question) + 1;
  const text = (localized: Parameters<typeof textFor>[1]) => textFor(session, localized);
  return {
    question,
    language: session.language,
    ask: text(question.ask),
    hint: question.hint && text(question.hint),
    why: question.why && text(question.why),
    choices: offersChoices(question)
      ? question.choices.map(({ value, label }) => ({
          value: value ?? localize(label, session.language),
          label: text(label),
        }))
      : [],
    own: offersChoices(question) && question.own ? text(question.own) : undefined,
    scaleLabels: new Map(
      question.type === 'scale'
        ? question.labels.map(([number, label]) => [number, text(label)])
        : [],
    ),
    number,
    total: asked.length,
    canGoBack: number > 1,
  };
}
