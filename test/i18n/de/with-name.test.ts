import { describe, expect, it } from 'vitest';
import { withName } from '../../../src/i18n/de/with-name.ts';

describe('a title with a name, in German', () => {
  it.each([
    ['Katrin', 'Vor dem Gespräch mit Katrin'],
    ['K.', 'Vor dem Gespräch mit K.'],
    ['Team Vertrieb', 'Vor dem Gespräch mit Team Vertrieb'],
    ['Dieter', 'Vor dem Gespräch mit Dieter'],
    ['Eina', 'Vor dem Gespräch mit Eina'],
  ])('has the name behind mit: %s', (name, title) => {
    expect(withName('Vor dem Gespräch', name)).toBe(title);
  });

  it.each([
    'meine Chefin',
    'Die Neue',
    'das ganze Team',
    'unser Kollege',
    'ein Kollege',
    'beide Chefs',
  ])('has behind a colon what would have to be bent: %s', (name) => {
    expect(withName('Vor dem Gespräch', name)).toBe(`Vor dem Gespräch: ${name}`);
  });
});
