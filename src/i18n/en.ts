import { after } from './en/after.ts';
import { help } from './en/help.ts';
import { note } from './en/note.ts';
import { problem } from './en/problem.ts';
import { prompt } from './en/prompt.ts';
import { review } from './en/review.ts';
import { talk } from './en/talk.ts';
import { template } from './en/template.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
  language: 'en',
  prompt,
  note,
  after,
  talk,
  review,
  template,
  help,
  problem,
};
