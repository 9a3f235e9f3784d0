import { type Language, localize } from '../../core/language.ts';
import { offersChoices, type PromptSet, type Question } from '../../core/prompt-set/prompt-set.ts';
import { printable } from '../../core/text/printable.ts';
import type { TemplateTexts } from '../../i18n/template-texts.ts';
import { wordsOfCondition } from './condition-words.ts';

/**
 * An answers file to fill in: each question as a comment above its id, with what may be answered.
 * Left as it is, it is a right answers file in which every question is skipped.
 */
export function renderAnswersTemplate(
  set: PromptSet,
  language: Language,
  texts: TemplateTexts,
): string {
  const head = [
    ...comment('', `${localize(set.title, language)}. ${texts.howTo(set.name)}`),
    `set: ${set.name}`,
    `lang: ${language}`,
    'with:',
    'team:',
    'date:',
    'tags: []',
    'answers:',
  ];
  const questions = set.questions.flatMap((question) => ['', ...entry(question, language, texts)]);
  return `${[...head, ...questions].join('\n')}\n`;
}

function entry(question: Question, language: Language, texts: TemplateTexts): string[] {
  const remarks = [
    texts.types[question.type],
    question.optional ? texts.optional : texts.required,
    ...(question.private ? [texts.private] : []),
    ...(question.when === undefined ? [] : [texts.when(wordsOfCondition(question.when, texts))]),
  ];
  return [
    ...comment('  ', localize(question.ask, language)),
    ...comment('  ', `(${remarks.join('; ')})`),
    ...possible(question, language, texts).flatMap((line) => comment('    ', line)),
    `  ${question.id}:`,
  ];
}

/** What can be answered, for questions where that is a list. */
function possible(question: Question, language: Language, texts: TemplateTexts): string[] {
  if (offersChoices(question)) {
    if (question.from !== undefined) return [texts.from(question.from)];
    const lines = question.choices.map(({ value, label }) =>
      value === undefined ? localize(label, language) : `${value}: ${localize(label, language)}`,
    );
    return question.own === undefined ? lines : [...lines, texts.own];
  }
  if (question.type !== 'scale') return [];
  return question.labels.length === 0
    ? [`${question.min}–${question.max}`]
    : question.labels.map(([number, label]) => `${number}: ${localize(label, language)}`);
}

/** A text as comment lines: nothing of it can become YAML. */
const comment = (indent: string, text: string): string[] =>
  printable(text)
    .split('\n')
    .map((line) => `${indent}# ${line}`.trimEnd());
