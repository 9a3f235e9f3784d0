import { type HelpBlock, listed } from './block.ts';
import type { TopicFacts } from './topics.ts';

/** The keys that work while a person answers. */
export function keysBody({ texts: { keys }, keyNames: names }: TopicFacts): HelpBlock[] {
  const { always, inLines, inChoices, edits } = keys;
  return [
    ...listed(keys.everywhere, [
      { term: names.enter, text: always.enter },
      { term: names.shiftTab, text: always.back },
      { term: '?', text: always.why },
      { term: 'ctrl-o', text: always.editor },
      { term: 'ctrl-c', text: always.stop },
    ]),
    ...listed(keys.lines, [
      { term: names.enter, text: inLines.enter },
      { term: `${names.enter} ${names.enter}`, text: inLines.twice },
      { term: names.tab, text: inLines.tab },
      { term: 'ctrl-v', text: inLines.paste },
    ]),
    ...listed(keys.choices, [
      { term: names.arrows, text: inChoices.arrows },
      { term: '1 2 3', text: inChoices.number },
      { term: names.space, text: inChoices.space },
    ]),
    ...listed(keys.editing, [
      { term: 'alt-b, alt-f', text: edits.word },
      { term: 'ctrl-a, ctrl-e', text: edits.ends },
      { term: 'ctrl-w, ctrl-u, ctrl-k', text: edits.erase },
      { term: 'ctrl-y', text: edits.yank },
      { term: 'ctrl-_', text: edits.undo },
    ]),
  ];
}
