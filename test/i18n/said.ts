import type { Texts } from '../../src/i18n/texts.ts';
import { after } from './samples/after.ts';
import { bridge } from './samples/bridge.ts';
import { card } from './samples/card.ts';
import { change } from './samples/change.ts';
import { completion } from './samples/completion.ts';
import { config } from './samples/config.ts';
import { find } from './samples/find.ts';
import { help } from './samples/help.ts';
import { note } from './samples/note.ts';
import { plain } from './samples/plain.ts';
import { answersFaults, problems, setFaults } from './samples/problem.ts';
import { prompt } from './samples/prompt.ts';
import { review } from './samples/review.ts';
import { schedule } from './samples/schedule.ts';
import { sets } from './samples/sets.ts';
import { share } from './samples/share.ts';
import { talk } from './samples/talk.ts';
import { template } from './samples/template.ts';
import { transfer } from './samples/transfer.ts';

/** What one text says, and where that text stands: `talk.unfinished #2` for the second sample. */
export interface Said {
  readonly path: string;
  readonly words: string;
}

type Calls = Map<string, (readonly unknown[])[]>;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Gathers the calls of a tree of samples: where it holds a list, that is a list of calls. */
function gather(samples: unknown, path: string, calls: Calls): Calls {
  if (Array.isArray(samples)) calls.set(path, samples);
  else if (isMap(samples)) {
    for (const [key, each] of Object.entries(samples)) gather(each, `${path}.${key}`, calls);
  }
  return calls;
}

const calls: Calls = new Map();
for (const [part, samples] of Object.entries({
  talk,
  prompt,
  plain,
  note,
  help,
  after,
  template,
  review,
  schedule,
  find,
  transfer,
  bridge,
  card,
  change,
  completion,
  config,
  sets,
  share,
}))
  gather(samples, part, calls);
for (const [part, faults] of Object.entries({ problems, setFaults, answersFaults })) {
  for (const fault of faults) {
    const path = `problem.${part}.${fault.code}`;
    calls.set(path, [...(calls.get(path) ?? []), [fault]]);
  }
}
calls.set('problem.andMore', [[1], [3]]);
calls.set('problem.inInput', [[{ line: 7, column: 3 }]]);
calls.set('problem.defect', [['§detail']]);

/** Everything that is said in a language: each text, and each sample of a text that is told something. */
export const everythingSaid = (texts: object): Said[] => saidIn(texts, '');

function saidIn(value: unknown, path: string): Said[] {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value === 'function') {
    return (calls.get(path) ?? []).flatMap((told, sample) =>
      saidIn(Reflect.apply(value, undefined, told), `${path} #${sample + 1}`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const here = path === '' ? '' : `${path}.`;
  return Object.entries(value).flatMap(([key, each]) => saidIn(each, here + key));
}

/** Paths of the texts that have to be told something and that no sample calls. */
export function withoutSample(texts: Texts): string[] {
  return shapeOf(texts)
    .filter((each) => each.endsWith('()'))
    .map((each) => each.slice(0, -'()'.length))
    .filter((path) => !calls.has(path));
}

/** The path of each text, with `()` behind one that has to be told something and `[]` behind a list. */
export function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}()`];
  if (Array.isArray(value)) return [`${path}[]`];
  if (!isMap(value)) return [path];
  const here = path === '' ? '' : `${path}.`;
  return Object.keys(value)
    .sort()
    .flatMap((key) => shapeOf(value[key], here + key));
}
