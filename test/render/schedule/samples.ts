import fc from 'fast-check';
import type { EntryToRender } from '../../../src/render/schedule/entry.ts';
import { anyLine, anyPath } from '../../support/any/any-path.ts';

/** An ordinary entry: a reminder on Monday at nine. */
export const reminder: EntryToRender = {
  when: { weekday: 0, hour: 9, minute: 0 },
  name: 'reflect-weekly',
  about: 'reflect: a reminder',
  settings: new Map(),
  call: ['/usr/bin/node', '/opt/reflect.js', 'due', '--quiet', '--set', 'weekly'],
  reminder: 'Weekly check-in: reflect weekly',
  onMac: false,
  from: '2026-11-23',
};

/** The same that does the work itself. */
export const run: EntryToRender = { ...reminder, reminder: undefined };

/** What is to come out of an entry as it went in. */
export const anyEntry: fc.Arbitrary<EntryToRender> = fc
  .record({ node: anyPath, script: anyPath, file: anyPath, home: anyPath, about: anyLine })
  .map(({ node, script, file, home, about }) => ({
    ...run,
    about,
    settings: new Map([['REFLECT_HOME', home]]),
    call: [node, script, 'new', '--answers', file],
  }));
