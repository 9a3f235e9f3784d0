import { Composer, type Document, LineCounter, Parser, type YAMLError } from 'yaml';
import { inFileOrder, type Position, type PositionOf } from '../position.ts';
import { printable } from '../text/printable.ts';
import { composeYaml } from './compose-yaml.ts';
import { offsetOf, type PlacedFault, placesIn } from './yaml-places.ts';

/** What was read from YAML. */
export interface YamlData {
  /** Maps (without a prototype), lists, texts, numbers, booleans and nulls. */
  readonly data: unknown;
  /** What is wrong in the YAML itself, in the order of the file. */
  readonly faults: readonly PlacedFault[];
  /** Whether `data` is what the file says, but for nulls where an alias stood and keys that were there twice. */
  readonly readable: boolean;
  readonly positionOf: PositionOf;
}

/**
 * Reads one YAML document, without anything in it that could run, repeat or refer: no tags but
 * those of JSON, no anchors, aliases or merge keys. Never throws; the time it takes grows with the
 * length only.
 */
export function readYaml(source: string): YamlData {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const composed = composeYaml(text, { Composer, Parser }, lines.addNewLine);
  if (composed.kind !== 'document') {
    return refused({ at: positionAt(composed.offset), code: composed.kind });
  }
  const { document } = composed;
  const faults: PlacedFault[] = [];
  const top = placesIn(document.contents, { text, positionAt, faults });
  const slips = slipsIn(document, positionAt);
  return {
    data: top.data,
    faults: firstOnBrokenLines(slips, faults),
    readable: slips.length === 0,
    positionOf: (path, part = 'value') => positionAt(offsetOf(top, path, part)),
  };
}

const refused = (fault: PlacedFault): YamlData => ({
  data: null,
  faults: [fault],
  readable: false,
  positionOf: () => fault.at,
});

/** Where the parser lost its way it takes all that follows for loose words behind the document. */
const isAfterTheEnd = ({ message }: YAMLError): boolean => message.includes('token in YAML stream');

/** What the library found. Of what it says the first sentence is for people, the rest for programmers. */
function slipsIn(
  { errors, warnings }: Document.Parsed,
  positionAt: (offset: number) => Position,
): PlacedFault[] {
  const slips: readonly YAMLError[] = [...errors, ...warnings];
  const real = slips.filter((slip, at) => at === 0 || !isAfterTheEnd(slip));
  return real.map(({ code, pos, message }) => {
    const at = positionAt(pos[0]);
    const [detail = code] = printable(message).split(/[;\n]/);
    return code === 'BAD_ALIAS' ? { at, code: 'alias' } : { at, code: 'yaml', detail };
  });
}

/** After one slip the parser stumbles on for the rest of the line: only the first of it helps. */
function firstOnBrokenLines(
  slips: readonly PlacedFault[],
  others: readonly PlacedFault[],
): PlacedFault[] {
  const broken = new Set(slips.map(({ at }) => at.line));
  const said = new Set<number>();
  return inFileOrder([...others, ...slips]).filter(({ at: { line } }) => {
    const again = broken.has(line) && said.has(line);
    said.add(line);
    return !again;
  });
}
