import type { Command } from 'commander';
import { type Topic, topics } from '../../core/help-topics.ts';
import { jsonShapes } from '../../core/json-shapes.ts';
import type { Places } from '../../core/places.ts';
import { dayWords } from '../../i18n/day-words.ts';
import { examples } from '../../i18n/en/examples.ts';
import { man } from '../../i18n/en/man.ts';
import { topics as words } from '../../i18n/en/topics.ts';
import { en } from '../../i18n/en.ts';
import { createProgram } from '../../program.ts';
import { sentence } from '../../render/help/block.ts';
import { roffBlocks, roffItem, roffSection, roffText } from '../../render/help/roff.ts';
import { type TopicFacts, topicBody } from '../../render/help/topics.ts';
import { everyGroup } from '../command-groups.ts';
import { commandsByGroup, commandsNamed } from './all-commands.ts';
import { argumentItems, exampleItems, helpItem, optionItems, usageOf } from './command-help.ts';
import { firstSteps } from './screen.ts';

const { help } = en;

/** Where things are kept on Linux, as people write it. */
const places: Places = {
  notes: '~/.local/share/reflect/notes',
  drafts: '~/.local/share/reflect/drafts',
  trash: '~/.local/share/reflect/trash',
  prompts: '~/.config/reflect/prompts',
  config: '~/.config/reflect/config.yaml',
};

const isToldHere = (topic: Topic): topic is keyof typeof man.topics =>
  Object.hasOwn(man.topics, topic);

/** The page that `man reflect` shows: the commands themselves and the topics of help, in roff. */
export function manPage(version: string): string {
  const program = createProgram(help, version, everyGroup, async () => undefined);
  const groups = groupsOf(program);
  const lines = [
    `.TH REFLECT 1 "" "reflect ${roffText(version)}" "${roffText(man.section)}"`,
    /* Words are not broken and spaces not stretched, so that commands can be copied. */
    '.nh',
    '.ad l',
    roffSection('SH', man.headings.name),
    `reflect \\- ${roffText(man.name)}`,
    roffSection('SH', man.headings.synopsis),
    `\\fBreflect\\fP ${roffText(help.usage)}`,
    roffSection('SH', man.headings.description),
    roffText(help.tagline),
    ...roffBlocks([{ kind: 'examples', items: firstSteps(help) }]),
    roffSection('SH', man.headings.commands),
    ...groups.flatMap(({ title, commands }) => [
      roffSection('SS', title),
      ...commands.flatMap(commandLines),
    ]),
    roffSection('SH', man.headings.options),
    ...optionItems(program, help).flatMap(roffItem),
    ...roffItem(helpItem(help)),
    ...topics.filter(isToldHere).flatMap((topic) => topicLines(topic)),
    roffSection('SH', man.headings.examples),
    ...groups
      .flatMap(({ commands }) => commands)
      .flatMap((each) => exampleItems(each, examples).flatMap(roffItem)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The commands by what a person wants. */
const groupsOf = (program: Command): { title: string; commands: readonly Command[] }[] => [
  ...commandsByGroup(program).map(({ group, commands }) => ({
    title: help.groups[group],
    commands,
  })),
  { title: man.headings.help, commands: commandsNamed(program, ['help']) },
];

/** A command with its operands and options under it. */
function commandLines(command: Command): string[] {
  const parts = [...argumentItems(command, help), ...optionItems(command, help)];
  return [
    ...roffItem({ term: usageOf(command, help), text: sentence(command.description()) }),
    ...(parts.length === 0 ? [] : ['.RS', ...parts.flatMap(roffItem), '.RE']),
  ];
}

function topicLines(topic: keyof typeof man.topics): string[] {
  const facts: TopicFacts = {
    texts: words,
    keyNames: en.prompt.keys.names,
    places,
    days: dayWords.en.examples,
    shapes: Object.keys(jsonShapes),
    commands: [],
  };
  return [
    roffSection('SH', man.topics[topic]),
    ...roffBlocks(topicBody(topic, facts)),
    ...(topic === 'files' ? ['.PP', roffText(man.elsewhere)] : []),
  ];
}
