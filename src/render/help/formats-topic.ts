import { exportFormats, noteFormats, reviewFormats } from '../../core/formats.ts';
import { type HelpBlock, heading, listed, prose, verbatim } from './block.ts';
import type { TopicFacts } from './topics.ts';

/** The forms in which notes come out, by command. */
export function formatsBody({ texts: { formats }, shapes }: TopicFacts): HelpBlock[] {
  return [
    ...listed(
      'reflect list, reflect search',
      noteFormats.map((term) => ({ term, text: formats.note[term] })),
    ),
    ...listed(
      'reflect review',
      reviewFormats.map((term) => ({ term, text: formats.review[term] })),
    ),
    ...listed(
      'reflect export',
      exportFormats.map((term) => ({ term, text: formats.exports[term] })),
    ),
    heading(formats.json),
    prose(formats.jsonIs),
    verbatim(shapes),
  ];
}
