import type { Condition } from '../../core/prompt-set/condition.ts';
import { feeds } from '../../core/prompt-set/feed.ts';
import { exampleFor } from '../../core/set-file/examples.ts';
import { exampleCommands } from '../../i18n/example-commands.ts';
import { type HelpBlock, heading, items, prose, verbatim } from './block.ts';
import type { TopicFacts } from './topics.ts';

/** A set that is small and right, in lines that fit a narrow terminal. */
export const exampleSet = `name: short
title: Before we talk
questions:
  - id: other
    type: text
    ask: Who is it about?
    feeds: other.name
    optional: true
  - id: temperature
    type: scale
    ask: How warm is it now?
    labels: { 1: cold, 5: warm }
  - id: cold
    type: list
    ask: What makes it cold?
    when:
      question: temperature
      is: [1, 2]
    feeds: moment.facts
    optional: true
  - id: opening
    type: text
    ask: What will you ask first?
    feeds: opening`;

/** How each kind of condition is written. */
export const exampleConditions: readonly (readonly [Condition['kind'], string])[] = [
  ['is', exampleFor(['when'])],
  ['answered', `when: { ${exampleFor(['answered'])} }`],
  ['known', `when: { ${exampleFor(['known'])} }`],
  ['week', `when: ${exampleFor(['week'])}`],
  ['not', `when: { ${exampleFor(['not'])} }`],
  ['any', `when: { ${exampleFor(['any'])} }`],
  ['all', `when: { ${exampleFor(['all'])} }`],
];

/** How to write a prompt set: every key, type, condition and place that there is. */
export function promptSetsBody({ texts: { promptSets: texts } }: TopicFacts): HelpBlock[] {
  return [
    prose(texts.what),
    heading(texts.example),
    verbatim(exampleSet.split('\n')),
    heading(texts.set),
    items(texts.setKeys),
    heading(texts.question),
    items(texts.questionKeys),
    heading(texts.types),
    items(texts.type),
    heading(texts.when),
    prose(texts.whenIs),
    {
      kind: 'items',
      items: exampleConditions.map(([kind, term]) => ({ term, text: texts.conditions[kind] })),
    },
    heading(texts.feeds),
    prose(texts.feedsAre),
    feedItems(texts.feed),
    heading(texts.check),
    prose(texts.checkWith),
    verbatim(Object.values(exampleCommands['help prompt-sets'])),
  ];
}

/** What answers can feed; names that are about the same thing stand together. */
const feedItems = (words: TopicFacts['texts']['promptSets']['feed']): HelpBlock => ({
  kind: 'items',
  items: Object.entries(words).map(([group, text]) => ({
    term: feeds.filter((feed) => feed === group || feed.startsWith(`${group}.`)).join(' '),
    text,
  })),
});
