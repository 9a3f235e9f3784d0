import type { Context } from '../context.ts';
import type { Topic } from '../core/help-topics.ts';
import { dayWords } from '../i18n/day-words.ts';
import { topicsFor } from '../i18n/guide.ts';
import { type HelpBlock, prose, sentence } from '../render/help/block.ts';
import { columnsFor, layoutHelp } from '../render/help/layout.ts';
import { topicBody } from '../render/help/topics.ts';

/** What a person wants to read about. */
export interface HelpTopicOptions {
  readonly topic: Topic;
  /** Every command with what it does. */
  readonly commands: readonly HelpBlock[];
}

/** Shows a topic of help; a screen at a time where it is longer than the terminal. */
export async function runHelpTopic(context: Context, options: HelpTopicOptions): Promise<void> {
  const { io, texts, language } = context;
  const { topic, commands } = options;
  const topics = await topicsFor(language);
  const { jsonShapes } = await import('../core/json-shapes.ts');
  const blocks = [
    prose(sentence(topics.about[topic])),
    ...topicBody(topic, {
      texts: topics,
      keyNames: texts.prompt.keys.names,
      places: await context.places(),
      days: dayWords[language].examples,
      shapes: Object.keys(jsonShapes),
      commands,
    }),
  ];
  if (!io.outIsTerminal) {
    for (const line of layoutHelp(blocks, columnsFor(undefined))) io.print(...line);
    return;
  }
  const pager = await context.pager();
  await pager.show(layoutHelp(blocks, columnsFor(pager.columns)));
}
