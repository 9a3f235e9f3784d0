import { after } from './nl/after.ts';
import { bridge } from './nl/bridge.ts';
import { card } from './nl/card.ts';
import { change } from './nl/change.ts';
import { completion } from './nl/completion.ts';
import { config } from './nl/config.ts';
import { find } from './nl/find.ts';
import { help } from './nl/help.ts';
import { note } from './nl/note.ts';
import { nudge } from './nl/nudge.ts';
import { page } from './nl/page.ts';
import { plain } from './nl/plain.ts';
import { problem } from './nl/problem.ts';
import { prompt } from './nl/prompt.ts';
import { review } from './nl/review.ts';
import { schedule } from './nl/schedule.ts';
import { sets } from './nl/sets.ts';
import { share } from './nl/share.ts';
import { talk } from './nl/talk.ts';
import { template } from './nl/template.ts';
import { transfer } from './nl/transfer.ts';
import type { Texts } from './texts.ts';

export const nl: Texts = {
  language: 'nl',
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
