import { wrapText } from '../../core/columns/layout.ts';
import { type Language, type Localized, localize } from '../../core/language.ts';
import {
  offersChoices,
  type PromptSet,
  practices,
  type Question,
  questionTypes,
  schemaLine,
} from '../../core/prompt-set/prompt-set.ts';
import { writeText } from '../../core/yaml/yaml-scalar.ts';
import type { SetFileTexts, SetsTexts } from '../../i18n/sets-texts.ts';
import { aligned } from '../list/aligned.ts';

/** What a new set is made from. */
export interface NewSet {
  readonly name: string;
  readonly title: string;
  /** The language that its texts are in. */
  readonly language: Language;
  /** Where its questions come from. */
  readonly from: PromptSet;
}

/** A name, two things to see and say, and a step: the shortest way to a conversation. */
const chosen = ['other', 'facts', 'opening', 'if-then'] as const;

/** Columns that a comment takes at most, so that it fits in the narrowest of editors. */
const widest = 80;

/**
 * The file of a new set: a few questions that work at once, and what each key is for, where it comes
 * first, in the language of the person.
 */
export function renderNewSet({ name, title, language, from }: NewSet, texts: SetsTexts): string {
  const { file } = texts;
  const { keys } = file;
  const explain = explainer('    ');
  const questions = chosen.flatMap(
    (id) => from.questions.find((question) => question.id === id) ?? [],
  );
  const lines = [
    schemaLine,
    '',
    ...headOfSet(name, file.head, texts).flatMap((line) => comment('', line)),
    '',
    ...comment('', keys.name),
    `name: ${writeText(name)}`,
    '',
    ...comment('', keys.practice(practices)),
    'practice: all',
    '',
    ...comment('', keys.title),
    ...text('', 'title', { [language]: title }, language),
    '',
    ...comment('', keys.about),
    ...text('', 'about', { [language]: file.about }, language),
    '',
    ...comment('', keys.questions),
    'questions:',
    ...questions.flatMap((question) => [...entry(question, language, file, explain), '']),
    ...more(file).map((line) => `  # ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The lines at the top of a set file, without the `#`: what it is, and what to do with it. */
export const headOfSet = (name: string, what: string, { made, file }: SetsTexts): string[] => [
  what,
  '',
  ...aligned([
    [made.check, `reflect sets check ${name}`],
    [made.use, `reflect ${name}`],
    [file.allKeys, 'reflect help prompt-sets'],
  ]),
];

const more = ({ more: texts }: SetFileTexts): string[] => [
  texts.heading,
  ...aligned([
    ['when: { answered: facts }', texts.when],
    ['priority: extra', texts.priority],
    ['min: 1, max: 5, labels:', texts.scale],
    ['from: [facts]', texts.from],
  ]),
];

/** Puts what a key is for above its lines, the first time that there are any. */
type Explain = (key: string, what: string, lines: readonly string[]) => string[];

function explainer(indent: string): Explain {
  const explained = new Set<string>();
  return (key, what, lines) => {
    if (lines.length === 0 || explained.has(key)) return [...lines];
    explained.add(key);
    return [...comment(indent, what), ...lines];
  };
}

/** One question; the dash stands before its first key, and a comment on that key above the dash. */
function entry(
  question: Question,
  language: Language,
  { keys }: SetFileTexts,
  explain: Explain,
): string[] {
  const { id, type, hint, why, blank, feeds } = question;
  const texted = (key: string, words: Localized | undefined): string[] =>
    words === undefined ? [] : text('    ', key, words, language);
  return [
    ...explain('id', keys.id, [`  - id: ${id}`]).map((line) => line.replace(/^ {4}#/, '  #')),
    ...explain('type', keys.type(questionTypes), [`    type: ${type}`]),
    ...explain('ask', keys.ask('other'), texted('ask', question.ask)),
    ...explain('hint', keys.hint, texted('hint', hint)),
    ...(offersChoices(question)
      ? explain('choices', keys.choices, choicesOf(question.choices, language))
      : []),
    ...(offersChoices(question) ? explain('own', keys.own, texted('own', question.own)) : []),
    ...explain('why', keys.why, texted('why', why)),
    ...explain('blank', keys.blank(id), texted('blank', blank)),
    ...explain('feeds', keys.feeds, feeds === undefined ? [] : [`    feeds: ${feeds}`]),
    ...explain('optional', keys.optional, question.optional ? ['    optional: true'] : []),
    ...explain('private', keys.private, question.private ? ['    private: true'] : []),
  ];
}

const choicesOf = (choices: readonly { readonly label: Localized }[], language: Language) => [
  '    choices:',
  ...choices.map(({ label }) => `      - ${language}: ${writeText(localize(label, language))}`),
];

const text = (indent: string, key: string, words: Localized, language: Language): string[] => [
  `${indent}${key}:`,
  `${indent}  ${language}: ${writeText(localize(words, language))}`,
];

const comment = (indent: string, words: string): string[] =>
  wrapText(words, widest - indent.length - 2).map((line) => `${indent}# ${line}`.trimEnd());
