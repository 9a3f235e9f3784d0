import type { SetFault } from '../file-faults.ts';
import { inFileOrder } from '../position.ts';
import { ReflectError } from '../problem.ts';
import { type PromptSet, plainName } from '../prompt-set/prompt-set.ts';
import { isMap } from '../schema-parts.ts';
import { readYaml, type YamlData } from '../yaml/read-yaml.ts';
import { checkPromptSet } from './check-prompt-set.ts';

/** The most bytes in a prompt set file. */
export const largestPromptSet = 65_536;

/**
 * Reads a prompt set from the text of its file.
 *
 * @param file what the file is called in what is said about it.
 * @param expectedName what the set has to be called; without it any name will do.
 * @throws ReflectError `set-faulty` with everything that is wrong, or `file-too-large`.
 */
export function parsePromptSetText(text: string, file: string, expectedName?: string): PromptSet {
  if (new TextEncoder().encode(text).length > largestPromptSet) {
    throw new ReflectError({ code: 'file-too-large', path: file, limit: largestPromptSet });
  }
  const yaml = readYaml(text);
  const checked = yaml.readable ? checkPromptSet(yaml.data, yaml.positionOf) : undefined;
  const faults: readonly SetFault[] = [
    ...yaml.faults,
    ...(checked?.ok === false ? checked.faults.filter(notAtAnyOf(yaml.faults)) : []),
    ...(expectedName === undefined ? [] : nameFaults(yaml, expectedName)),
  ];
  if (checked?.ok === true && faults.length === 0) return checked.set;
  throw new ReflectError({ code: 'set-faulty', file, faults: inFileOrder(faults) });
}

/** Where YAML was refused there is nothing to check, so what is said about that is noise. */
function notAtAnyOf(faults: readonly SetFault[]): (fault: SetFault) => boolean {
  const place = ({ at }: SetFault) => `${at.line}:${at.column}`;
  const taken = new Set(faults.map(place));
  return (fault) => !taken.has(place(fault));
}

/** A set is found by the name of its file, so it has to be called that. */
function nameFaults({ data, positionOf }: YamlData, file: string): SetFault[] {
  const name = isMap(data) ? data.name : undefined;
  return typeof name === 'string' && plainName.test(name) && name !== file
    ? [{ at: positionOf(['name']), code: 'name-not-file', name, file }]
    : [];
}
