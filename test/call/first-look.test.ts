import { describe, expect, it } from 'vitest';
import { firstLookAt } from '../../src/call/first-look.ts';

describe('what is seen of a call before it is read', () => {
  it.each([
    ['list --lang nl', { lang: 'nl' }],
    ['--lang=de list --json', { lang: 'de', json: true }],
    ['--lang nl list --lang en', { lang: 'en' }],
    ['list --lang', {}],
    ['list --lang fr', {}],
    ['list --no-color', { color: false }],
    ['list --no-color --color --no-plain', { color: true, plain: false }],
    ['list', {}],
  ])('reflect %s: %o', (call, seen) => {
    expect(firstLookAt(call.split(' '))).toEqual(seen);
  });
});
