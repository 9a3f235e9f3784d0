import type { Language, Localized } from '../language.ts';
import type { Condition } from '../prompt-set/condition.ts';
import type { Choice, PromptSet, Question } from '../prompt-set/prompt-set.ts';
import type { ConditionInFile } from './condition-schema.ts';
import { answersMeant } from './condition-values.ts';
import type { PromptSetInFile } from './prompt-set-schema.ts';
import type { ChoiceInFile, QuestionInFile } from './question-schema.ts';
import type { TextInFile } from './text-schema.ts';

/** Turns a set as it stands in a file, already checked, into the set that is walked. */
export function toPromptSet(file: PromptSetInFile, languages: readonly Language[]): PromptSet {
  const around: Around = {
    languages,
    questions: new Map(file.questions.map((question) => [question.id, question])),
  };
  const { name, practice, title, about } = file;
  return {
    name,
    practice,
    title: inLanguages(title, around),
    ...(about === undefined ? {} : { about: inLanguages(about, around) }),
    languages,
    questions: file.questions.map((question) => toQuestion(question, around)),
  };
}

interface Around {
  readonly languages: readonly Language[];
  readonly questions: ReadonlyMap<string, QuestionInFile>;
}

const inLanguages = (text: TextInFile, { languages }: Around): Localized =>
  typeof text === 'string'
    ? Object.fromEntries(languages.map((language) => [language, text]))
    : text;

function toQuestion(file: QuestionInFile, around: Around): Question {
  const base = baseOf(file, around);
  switch (file.type) {
    case 'choice':
    case 'choices':
      return {
        ...base,
        type: file.type,
        ...('from' in file
          ? { choices: [], from: file.from }
          : { choices: file.choices.map((choice) => toChoice(choice, around)) }),
        ...('own' in file && file.own !== undefined ? { own: inLanguages(file.own, around) } : {}),
      };
    case 'scale':
      return {
        ...base,
        type: file.type,
        min: file.min,
        max: file.max,
        labels: Object.entries(file.labels ?? {}).flatMap(([number, label]) =>
          label === undefined ? [] : [[Number(number), inLanguages(label, around)] as const],
        ),
      };
    default:
      return { ...base, type: file.type };
  }
}

/** What every question has. Keys that were not written are left out. */
function baseOf(file: QuestionInFile, around: Around) {
  const { id, ask, hint, why, blank, feeds, when } = file;
  return {
    id,
    ask: inLanguages(ask, around),
    ...(hint === undefined ? {} : { hint: inLanguages(hint, around) }),
    ...(why === undefined ? {} : { why: inLanguages(why, around) }),
    ...(blank === undefined ? {} : { blank: inLanguages(blank, around) }),
    ...(feeds === undefined ? {} : { feeds }),
    optional: file.optional,
    private: file.private,
    priority: file.priority,
    ...(when === undefined ? {} : { when: toCondition(when, around) }),
  };
}

function toChoice(choice: ChoiceInFile, around: Around): Choice {
  if (typeof choice === 'string') return { value: choice, label: inLanguages(choice, around) };
  if (!('value' in choice)) return { label: choice };
  return { value: choice.value, label: inLanguages(choice.label, around) };
}

function toCondition(file: ConditionInFile, around: Around): Condition {
  if ('question' in file) return onQuestion(file, around);
  if ('answered' in file) return { kind: 'answered', question: file.answered };
  if ('known' in file) return { kind: 'known', name: file.known };
  if ('week' in file) return { kind: 'week', remainder: file.week % file.of, of: file.of };
  if ('not' in file) return { kind: 'not', condition: toCondition(file.not, around) };
  const [kind, conditions] =
    'any' in file ? (['any', file.any] as const) : (['all', file.all] as const);
  return { kind, conditions: conditions.map((each) => toCondition(each, around)) };
}

function onQuestion(
  file: Extract<ConditionInFile, { question: string }>,
  { questions }: Around,
): Condition {
  const { question } = file;
  if ('answered' in file) {
    const answered: Condition = { kind: 'answered', question };
    return file.answered ? answered : { kind: 'not', condition: answered };
  }
  const asked = questions.get(question);
  const written = 'is' in file ? file.is : file.not;
  const values = [written].flat().flatMap((value) => (asked ? answersMeant(asked, value) : []));
  const is: Condition = { kind: 'is', question, values };
  return 'is' in file ? is : { kind: 'not', condition: is };
}
