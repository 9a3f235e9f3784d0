import { variableOf } from '../../core/config/layers.ts';
import { settingKeys } from '../../core/config/settings.ts';
import { type Topic, topics } from '../../core/help-topics.ts';
import { noteNameFor } from '../../core/note/note-name.ts';
import type { Places } from '../../core/places.ts';
import { exitCodes } from '../../core/problem.ts';
import { searchFields } from '../../core/search/search-query.ts';
import { exampleCommands } from '../../i18n/example-commands.ts';
import type { PromptTexts } from '../../i18n/prompt-texts.ts';
import type { TopicTexts } from '../../i18n/topic-texts.ts';
import { type HelpBlock, heading, items, listed, prose, verbatim } from './block.ts';
import { formatsBody } from './formats-topic.ts';
import { keysBody } from './keys-topic.ts';
import { promptSetsBody } from './prompt-sets-topic.ts';

/** What topics are made from: words, and what is so on this machine and in this program. */
export interface TopicFacts {
  readonly texts: TopicTexts;
  readonly keyNames: PromptTexts['keys']['names'];
  readonly places: Places;
  /** Days as a person may name them. */
  readonly days: readonly string[];
  /** The names of the shapes that JSON comes in. */
  readonly shapes: readonly string[];
  /** Every command with what it does. */
  readonly commands: readonly HelpBlock[];
}

/** What is said of each topic below its first line. */
const bodies: Readonly<Record<Topic, (facts: TopicFacts) => readonly HelpBlock[]>> = {
  commands: ({ commands }) => commands,
  notes: notesBody,
  keys: keysBody,
  'prompt-sets': promptSetsBody,
  formats: formatsBody,
  scripts: scriptsBody,
  privacy: ({ texts }) => texts.privacy.map(prose),
  files: filesBody,
  environment: ({ texts }) => [
    items(texts.environment),
    prose(`${texts.settingVariables} ${settingKeys.map(variableOf).join(', ')}.`),
  ],
  'exit-codes': exitCodesBody,
  topics: ({ texts }) => [
    { kind: 'items', items: topics.map((term) => ({ term, text: texts.about[term] })) },
  ],
};

/** Everything that help says about a topic, without the line that says what it is about. */
export const topicBody = (topic: Topic, facts: TopicFacts): readonly HelpBlock[] =>
  bodies[topic](facts);

function notesBody({ texts: { notes }, days }: TopicFacts): HelpBlock[] {
  const { names, ways, fields } = notes;
  const samples = { id: 'k3f9', with: 'Koen', set: 'weekly', tag: 'planning', team: 'planning' };
  return [
    ...listed(notes.one, [
      { term: 'last', text: names.last },
      { term: 'k3f9', text: names.id },
      { term: 'k3', text: names.start },
      { term: 'notes/2026/….md', text: names.path },
    ]),
    heading(notes.days),
    prose(`${notes.daysAre} ${days.join(', ')}.`),
    ...listed(notes.search, [
      { term: 'sigh deadline', text: ways.words },
      { term: `'"on time"'`, text: ways.phrase },
      { term: '-holiday', text: ways.without },
      ...searchFields.map((field) => ({ term: `${field}:${samples[field]}`, text: fields[field] })),
    ]),
  ];
}

function scriptsBody({ texts: { scripts } }: TopicFacts): HelpBlock[] {
  return [
    ...scripts.rules.map(prose),
    heading(scripts.start),
    verbatim(Object.values(exampleCommands['help scripts'])),
  ];
}

/** A conversation on a Monday in November, and the check-in of its week. */
const named = [
  { id: 'k3f9', set: 'before', date: '2026-11-23T09:30:00+01:00' },
  { id: 'p8w2', set: 'weekly', date: '2026-11-23T09:30:00+01:00' },
];

function filesBody({ texts: { files }, places }: TopicFacts): HelpBlock[] {
  const { notes, drafts, trash, prompts, config } = files.places;
  return [
    {
      kind: 'places',
      items: [
        { term: places.notes, text: notes },
        { term: places.drafts, text: drafts },
        { term: places.trash, text: trash },
        { term: places.prompts, text: prompts },
        { term: places.config, text: config },
      ],
    },
    prose(files.names),
    verbatim(named.map(noteNameFor)),
    prose(files.home),
    prose(files.safe),
  ];
}

function exitCodesBody({ texts }: TopicFacts): HelpBlock[] {
  const { done, failed, usage, notDue, interrupted } = texts.exitCodes;
  return [
    {
      kind: 'items',
      items: [
        { term: String(exitCodes.done), text: done },
        { term: String(exitCodes.failed), text: failed },
        { term: String(exitCodes.usage), text: usage },
        { term: String(exitCodes.notDue), text: notDue },
        { term: String(exitCodes.interrupted), text: interrupted },
      ],
    },
  ];
}
