import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridge, bridgePicture } from '../../../src/render/bridge/bridge.ts';
import {
  type BoxId,
  type BridgePicture,
  boxIds,
  readBridge,
  writeBridge,
} from '../../../src/render/bridge/bridge-picture.ts';
import { shortened } from '../../../src/render/mermaid.ts';
import { toSheet } from '../../../src/render/note/sheet.ts';
import { anyText } from '../../support/any/any-text.ts';
import { builtIn } from '../samples.ts';

const two = { other: 'Koen', 'self-preserve': 'iedereen mee', 'other-preserve': 'tijd' };

/** Words as they stand in a picture: on one line, with something to see. */
const anyWords = anyText.map((text) => shortened(text)).filter((words) => words !== '');

const anyPicture: fc.Arbitrary<BridgePicture> = fc
  .subarray<BoxId>([...boxIds], { minLength: 1 })
  .chain((ids) =>
    fc.record({
      title: fc.constant('De brug'),
      boxes: fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(id),
            title: anyWords,
            words: anyWords,
            guess: fc.boolean(),
          }),
        ),
      ),
      links: fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
        maxLength: 4,
      }),
    }),
  );

describe('the picture of a bridge', () => {
  it('is read back from its Mermaid as it was, whatever the words', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(readBridge(writeBridge(picture))).toEqual(picture);
      }),
    );
  });

  it('is read back from what stands in a note, with the words as they were typed', async () => {
    const words = 'rust; "tijd" <b> #1 & [ruimte] -- 100%';
    const sheet = toSheet(
      await builtIn('before', { answers: { ...two, 'self-preserve': words, shared: 'klanten' } }),
    );
    const inFence = bridge(sheet).replace(/^```mermaid\n|\n```$/g, '');
    const picture = readBridge(inFence);
    expect(picture).toEqual(bridgePicture(sheet));
    expect(picture?.boxes).toEqual([
      { id: 'selfIntent', title: 'Ik wil bewaren', words, guess: false },
      { id: 'otherIntent', title: 'Koen wil bewaren', words: 'tijd (vermoeden)', guess: true },
      { id: 'shared', title: 'Hier willen we allebei uitkomen', words: 'klanten', guess: false },
    ]);
    expect(picture?.links).toEqual([
      ['selfIntent', 'shared'],
      ['otherIntent', 'shared'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['another kind of diagram', 'pie\n  "a" : 1'],
    ['a flowchart of other boxes', 'flowchart TB\n  accTitle: x\n  mine["a<br/>b"]'],
    ['a box of one line', 'flowchart TB\n  accTitle: x\n  shared(["a"])'],
    ['a box of three lines', 'flowchart TB\n  accTitle: x\n  shared(["a<br/>b<br/>c"])'],
    ['a box twice', 'flowchart TB\n  accTitle: x\n  shared(["a<br/>b"])\n  shared(["a<br/>b"])'],
    ['a link to nowhere', 'flowchart TB\n  accTitle: x\n  shared(["a<br/>b"])\n  shared --> self'],
    [
      'a link to a box that is not there',
      'flowchart TB\n  accTitle: x\n  shared(["a<br/>b"])\n  shared --> selfIntent',
    ],
    [
      'a line added by hand',
      'flowchart TB\n  accTitle: x\n  shared(["a<br/>b"])\n  style shared fill:red',
    ],
    ['no boxes', 'flowchart TB\n  accTitle: x'],
  ])('is not seen in %s', (_, mermaid) => {
    expect(readBridge(mermaid)).toBeUndefined();
  });
});
