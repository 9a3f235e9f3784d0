import type * as v from 'valibot';
import type { SetFault } from '../file-faults.ts';
import { nearest } from '../nearest.ts';
import { keyAt, type Path, type PositionOf } from '../position.ts';
import { isMap, namesIn } from '../schema-parts.ts';
import { exampleFor } from './examples.ts';
import { keysOfSomeTypes } from './question-schema.ts';

type Issue = v.BaseIssue<unknown>;

/** A fault and the path of what is at fault. */
export interface Finding {
  readonly path: Path;
  readonly fault: SetFault;
}

/** Says what a schema refused in terms of the file: where it stands, and how it should be. */
export function toFindings(issue: Issue, positionOf: PositionOf): Finding[] {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    return issue.expected === 'never'
      ? unknownKeys(issue, path.slice(0, -1), positionOf)
      : [missing(path, positionOf)];
  }
  return [{ path, fault: refused(issue, path, positionOf) }];
}

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

function missing(path: Path, positionOf: PositionOf): Finding {
  const at = positionOf(path);
  const example = exampleFor(path);
  const key = keyAt(path);
  return {
    path,
    fault: asksNothing(path)
      ? { at, code: 'no-questions', example }
      : { at, code: 'missing', key, example },
  };
}

const asksNothing = (path: Path): boolean => path.length === 1 && path[0] === 'questions';

function refused(issue: Issue, path: Path, positionOf: PositionOf): SetFault {
  const at = positionOf(path);
  const key = keyAt(path);
  if (issue.type === 'picklist') {
    const allowed = namesIn(issue.message);
    const meant = typeof issue.input === 'string' ? nearest(issue.input, allowed, 1)[0] : undefined;
    return { at, code: 'not-one-of', key, allowed, nearest: meant };
  }
  if (issue.type === 'max_length' && typeof issue.requirement === 'number') {
    return { at, code: 'too-many', key, limit: issue.requirement };
  }
  const example = exampleFor(path);
  const empty = issue.input === null || issue.type === 'min_length';
  if (asksNothing(path) && empty) return { at, code: 'no-questions', example };
  return { at, code: 'wrong-value', key, example };
}

/** Every key of a map that is not known. The schema stops at the first, and a person wants to hear of all. */
function unknownKeys(issue: Issue, parent: Path, positionOf: PositionOf): Finding[] {
  const map = issue.path?.at(-1)?.input;
  if (!isMap(map)) return [];
  const known = namesIn(issue.message);
  const free = known.filter((name) => !(name in map));
  const isKnown = new Set(known);
  return Object.keys(map)
    .filter((name) => !isKnown.has(name))
    .map((name) => {
      const path = [...parent, name];
      const at = positionOf(path, 'key');
      const key = keyAt(path);
      const inQuestion = parent.length === 2 && parent[0] === 'questions';
      return inQuestion && keysOfSomeTypes.has(name)
        ? { path, fault: { at, code: 'key-not-for-type', key, type: String(map.type) } }
        : { path, fault: { at, code: 'unknown-key', key, nearest: nearest(name, free, 1)[0] } };
    });
}
