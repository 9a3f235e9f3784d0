import { after } from './en/after.ts';
import { bridge } from './en/bridge.ts';
import { card } from './en/card.ts';
import { change } from './en/change.ts';
import { completion } from './en/completion.ts';
import { config } from './en/config.ts';
import { find } from './en/find.ts';
import { help } from './en/help.ts';
import { note } from './en/note.ts';
import { nudge } from './en/nudge.ts';
import { page } from './en/page.ts';
import { plain } from './en/plain.ts';
import { problem } from './en/problem.ts';
import { prompt } from './en/prompt.ts';
import { review } from './en/review.ts';
import { schedule } from './en/schedule.ts';
import { sets } from './en/sets.ts';
import { share } from './en/share.ts';
import { talk } from './en/talk.ts';
import { template } from './en/template.ts';
import { transfer } from './en/transfer.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
  language: 'en',
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
