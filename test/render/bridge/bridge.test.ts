import { describe, expect, it } from 'vitest';
import { bridge } from '../../../src/render/bridge/bridge.ts';
import { toSheet } from '../../../src/render/note/sheet.ts';
import { builtIn } from '../samples.ts';

const two = { other: 'Koen', 'self-preserve': 'iedereen mee', 'other-preserve': 'tijd' };

async function drawn(set: string, answers: Readonly<Record<string, string>>): Promise<string> {
  return bridge(toSheet(await builtIn(set, { answers })));
}

describe('the bridge', () => {
  it('goes from two positions by two intents to what is shared', async () => {
    const positions = { 'self-position': 'één planning', 'other-position': 'zelf plannen' };
    expect(await drawn('intention', { ...two, ...positions })).toBe(
      [
        '```mermaid',
        'flowchart TB',
        '  accTitle: De brug tussen twee goede bedoelingen',
        '  selfPosition["Ik zeg of vraag<br/>één planning"]',
        '  otherPosition["Koen zegt of vraagt<br/>zelf plannen (gehoord)"]',
        '  selfIntent["Ik wil bewaren<br/>iedereen mee"]',
        '  otherIntent["Koen wil bewaren<br/>tijd (vermoeden)"]',
        '  selfPosition --> selfIntent',
        '  otherPosition --> otherIntent',
        '  selfIntent --- otherIntent',
        '  classDef guess stroke-dasharray: 5 5',
        '  class otherIntent guess',
        '```',
      ].join('\n'),
    );
    const shared = await drawn('before', { ...two, shared: 'klanten die blijven' });
    expect(shared).toContain('shared(["Hier willen we allebei uitkomen<br/>klanten die blijven"])');
    expect(shared).toContain('selfIntent --> shared\n  otherIntent --> shared');
  });

  it('has no box for what was not said', async () => {
    const picture = await drawn('before', two);
    expect(picture).not.toContain('Position');
    expect(picture).not.toContain('shared');
  });

  it('marks a guess, and only a guess', async () => {
    expect(await drawn('before', two)).toContain('tijd (vermoeden)');
    const heard = await drawn('before', { ...two, 'other-source': 'heard' });
    expect(heard).toContain('tijd (gehoord)');
    expect(heard).not.toContain('guess');
  });

  it.each([
    ['one intent', { 'self-preserve': 'rust', shared: 'klanten' }],
    ['no intents', { shared: 'klanten' }],
  ])('is not there with %s: it would stand on nothing', async (_, answers) => {
    expect(await drawn('before', answers)).toBe('');
  });

  it('keeps its mark when the words are cut short', async () => {
    const picture = await drawn('before', { ...two, 'other-preserve': 'woord '.repeat(5000) });
    expect(picture).toContain('woord… (vermoeden)"]');
    expect(picture.length).toBeLessThan(1000);
  });

  it('is still the same picture when the words are made to break it', async () => {
    const hostile = '"]; end --> x\n```\n%%{init: {}}%% #quot; <b>`';
    const shape = (picture: string) => picture.replace(/"[^"]*"/g, '""');
    expect(shape(await drawn('before', { ...two, 'self-preserve': hostile, other: hostile }))).toBe(
      shape(await drawn('before', two)),
    );
  });
});
