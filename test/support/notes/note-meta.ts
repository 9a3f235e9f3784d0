import type { NoteMeta } from '../../../src/core/note/note.ts';

/** What stands in the front matter of an ordinary note. */
export const sampleMeta = {
  id: 'k3f9',
  title: 'Voor het gesprek met Koen',
  date: '2026-11-23T09:30:00+01:00',
  set: 'before',
  lang: 'nl',
  with: 'Koen',
  status: 'open',
  temperature: 3,
  tags: ['reflect'],
} as const satisfies NoteMeta;
