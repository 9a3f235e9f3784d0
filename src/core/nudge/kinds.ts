import type { Feed } from '../prompt-set/feed.ts';

/**
 * What a nudge is about, in the order in which the most telling one is chosen where no field says
 * otherwise: questions first, then what was said of the other, then the single words.
 */
export const nudgeKinds = [
  'behaviour-question',
  'leading-question',
  'yes-but',
  'pseudo-feeling',
  'mind-reading',
  'label',
  'should',
  'absolute',
] as const;

export type NudgeKind = (typeof nudgeKinds)[number];

/** The kinds of place that an answer is written in, as far as nudges tell them apart. */
export const nudgeFields = [
  'facts',
  'impact',
  'self-position',
  'self-worry',
  'need',
  'renew',
  'other-preserve',
  'acknowledge',
  'opening',
  'observer',
  'counter',
  'my-part',
] as const;

export type NudgeField = (typeof nudgeFields)[number];

const gates: Readonly<Record<NudgeField, readonly NudgeKind[]>> = {
  facts: ['mind-reading', 'label', 'absolute'],
  impact: ['pseudo-feeling'],
  'self-position': ['should', 'absolute'],
  'self-worry': ['absolute'],
  need: ['should', 'absolute'],
  renew: ['should', 'absolute'],
  'other-preserve': ['label'],
  acknowledge: ['yes-but', 'label', 'should'],
  opening: ['behaviour-question', 'leading-question'],
  observer: ['label'],
  counter: ['label'],
  'my-part': ['label'],
};

/**
 * The kinds that may be nudged in `field`, the first to be preferred. Without a field all of them,
 * which is for judging the rules; an unknown field allows none.
 */
export function kindsFor(field: string | undefined): readonly NudgeKind[] {
  if (field === undefined) return nudgeKinds;
  return isNudgeField(field) ? gates[field] : [];
}

/** Narrows a word from a file to the name of a field. */
export const isNudgeField = (word: string): word is NudgeField =>
  (nudgeFields as readonly string[]).includes(word);

const fieldOfFeed: Readonly<Partial<Record<Feed, NudgeField>>> = {
  'moment.facts': 'facts',
  'moment.impact': 'impact',
  'self.position': 'self-position',
  'self.worry': 'self-worry',
  'self.need': 'need',
  'self.part': 'my-part',
  'other.preserve': 'other-preserve',
  renew: 'renew',
  'story.counter': 'counter',
  'story.observer': 'observer',
  'uncertainty.say': 'acknowledge',
  acknowledge: 'acknowledge',
  opening: 'opening',
};

/**
 * The field that an answer to a question with this feed stands in; `undefined` where nothing is
 * ever nudged: the other's own words, private notes, scales, plans.
 */
export const fieldOf = (feed: Feed | undefined): NudgeField | undefined =>
  feed === undefined ? undefined : fieldOfFeed[feed];
