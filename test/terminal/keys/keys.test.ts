import { describe, expect, it } from 'vitest';
import { chordOf, cleanText } from '../../../src/terminal/keys/keys.ts';

describe('a key by name', () => {
  it.each([
    [{ name: 'left', ctrl: true }, 'ctrl+left'],
    [{ name: 'tab', shift: true }, 'shift+tab'],
    [{ name: 'd', meta: true }, 'alt+d'],
    [{ name: 'return' }, 'return'],
    [{ name: 'enter' }, 'return'],
    [{ name: 'enter', meta: true }, 'alt+return'],
    [{ sequence: '\x1f' }, 'ctrl+_'],
    [{ sequence: '\x1b<', meta: true }, 'alt+<'],
    [{ name: 'undefined', sequence: '\x1b[I' }, undefined],
    [{ sequence: '\x1c' }, undefined],
  ])('%j is %s', (key, chord) => {
    expect(chordOf(key)).toBe(chord);
  });
});

describe('text from a paste or an editor', () => {
  it('has newlines for every kind of line end, keeps tabs, and nothing else that is no text', () => {
    expect(cleanText('a\r\nb\rc\n\td\0e\x1b[31mf\x7f\x9bg\ud83dh👍')).toBe(
      'a\nb\nc\n\tde[31mfgh👍',
    );
  });
});
