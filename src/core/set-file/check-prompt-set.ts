import * as v from 'valibot';
import type { SetFault } from '../file-faults.ts';
import { inFileOrder, type Path, type PositionOf } from '../position.ts';
import type { PromptSet } from '../prompt-set/prompt-set.ts';
import { isMap } from '../schema-parts.ts';
import { controlCharacterIn } from '../text/control-characters.ts';
import { conditionFaults } from './condition-rules.ts';
import { type Finding, toFindings } from './faults.ts';
import { promptSetSchema } from './prompt-set-schema.ts';
import {
  choiceFaults,
  fromFaults,
  idFaults,
  openingFaults,
  scaleFaults,
} from './question-rules.ts';
import { type SoundSet, soundSet } from './sound-set.ts';
import { languageFaults, languagesOf, placeholderFaults } from './text-rules.ts';
import { toPromptSet } from './to-prompt-set.ts';

/** What came of checking a prompt set file. */
export type CheckedSet =
  | { readonly ok: true; readonly set: PromptSet }
  | { readonly ok: false; readonly faults: readonly SetFault[] };

/** What must hold between the keys of a set that are right by themselves. */
const rules: readonly ((set: SoundSet, positionOf: PositionOf) => SetFault[])[] = [
  idFaults,
  conditionFaults,
  placeholderFaults,
  languageFaults,
  openingFaults,
  choiceFaults,
  fromFaults,
  scaleFaults,
];

/**
 * Checks what was read from a prompt set file.
 *
 * @param positionOf where in the file a value stands.
 * @returns the set, or everything that is wrong with it in the order of the file. What follows from
 * a fault is not reported beside it.
 */
export function checkPromptSet(data: unknown, positionOf: PositionOf): CheckedSet {
  const file = isMap(data) ? data : {};
  const parsed = v.safeParse(promptSetSchema, file);
  const findings = findingsIn(file, parsed.issues ?? [], positionOf);
  const sound = soundSet(
    file,
    findings.map(({ path }) => path),
  );
  const faults = [
    ...findings.map(({ fault }) => fault),
    ...rules.flatMap((rule) => rule(sound, positionOf)),
  ];
  return parsed.success && faults.length === 0
    ? { ok: true, set: toPromptSet(parsed.output, languagesOf(sound)) }
    : { ok: false, faults: inFileOrder(faults) };
}

/** A control character is often why a value is refused: then it is what is said, and nothing else. */
function findingsIn(
  file: unknown,
  issues: readonly v.BaseIssue<unknown>[],
  positionOf: PositionOf,
): Finding[] {
  const steering = controlCharacters(file, [], positionOf);
  const places = new Set(steering.map(({ path }) => JSON.stringify(path)));
  const refused = issues
    .flatMap((issue) => toFindings(issue, positionOf))
    .filter(({ path }) => !places.has(JSON.stringify(path)));
  return [...steering, ...refused];
}

function controlCharacters(value: unknown, path: Path, positionOf: PositionOf): Finding[] {
  if (typeof value === 'string') return steeringText(value, path, 'value', positionOf);
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => controlCharacters(each, [...path, index], positionOf));
  }
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...steeringText(key, [...path, key], 'key', positionOf),
    ...controlCharacters(each, [...path, key], positionOf),
  ]);
}

function steeringText(
  text: string,
  path: Path,
  part: 'key' | 'value',
  positionOf: PositionOf,
): Finding[] {
  const shown = controlCharacterIn(text);
  return shown === undefined
    ? []
    : [{ path, fault: { at: positionOf(path, part), code: 'control-character', shown } }];
}
