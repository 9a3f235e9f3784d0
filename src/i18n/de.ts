import { after } from './de/after.ts';
import { bridge } from './de/bridge.ts';
import { card } from './de/card.ts';
import { change } from './de/change.ts';
import { completion } from './de/completion.ts';
import { config } from './de/config.ts';
import { find } from './de/find.ts';
import { help } from './de/help.ts';
import { note } from './de/note.ts';
import { nudge } from './de/nudge.ts';
import { page } from './de/page.ts';
import { plain } from './de/plain.ts';
import { problem } from './de/problem.ts';
import { prompt } from './de/prompt.ts';
import { review } from './de/review.ts';
import { schedule } from './de/schedule.ts';
import { sets } from './de/sets.ts';
import { share } from './de/share.ts';
import { talk } from './de/talk.ts';
import { template } from './de/template.ts';
import { transfer } from './de/transfer.ts';
import type { Texts } from './texts.ts';

export const de: Texts = {
  language: 'de',
  prompt,
  plain,
  note,
  after,
  nudge,
  talk,
  review,
  schedule,
  template,
  find,
  change,
  completion,
  config,
  transfer,
  bridge,
  card,
  sets,
  share,
  page,
  help,
  problem,
};
