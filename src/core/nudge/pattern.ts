import { asCompared } from './spelling.ts';

/** One step of a pattern. */
export type Step =
  | {
      readonly type: 'words';
      readonly exact: ReadonlySet<string>;
      readonly affixes: readonly Affix[];
    }
  | { readonly type: 'list'; readonly name: string }
  | { readonly type: 'name' }
  | { readonly type: 'any' }
  | { readonly type: 'gap'; readonly max: number; readonly marks: boolean }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'question' }
  | { readonly type: 'not'; readonly step: Step }
  | { readonly type: 'group'; readonly options: readonly (readonly Step[])[] }
  | { readonly type: 'repeat'; readonly step: Step; readonly max: number };

/** How a word begins and ends, and what it holds in between; each may be empty. */
export interface Affix {
  readonly prefix: string;
  readonly middle: string;
  readonly suffix: string;
}

/** A pattern in three parts; what the middle part matches is what is shown to the person. */
export interface Pattern {
  readonly source: string;
  readonly before: readonly Step[];
  readonly shown: readonly Step[];
  readonly after: readonly Step[];
}

function toWordStep(item: string): Step {
  const exact = new Set<string>();
  const affixes: Affix[] = [];
  for (const word of item.split('/')) {
    const parts = asCompared(word).split('*');
    const [prefix = '', second = '', third = ''] = parts;
    if (word === '' || parts.length > 3) throw new Error(`Not a word: ${item}`);
    if (parts.length === 1) exact.add(prefix);
    else if (parts.length === 2) affixes.push({ prefix, middle: '', suffix: second });
    else affixes.push({ prefix, middle: second, suffix: third });
  }
  return { type: 'words', exact, affixes };
}

function toGroup(options: readonly string[]): Step {
  return { type: 'group', options: options.map(toSteps) };
}

function toStep(item: string): Step {
  const gap = /^(\.\.|,,)(\d{1,2})$/.exec(item);
  if (gap) return { type: 'gap', max: Number(gap[2]), marks: gap[1] === ',,' };
  if (item === '_') return { type: 'any' };
  if (item === '^') return { type: 'start' };
  if (item === '$') return { type: 'end' };
  if (item === '?') return { type: 'question' };
  if (item === '<NAME>') return { type: 'name' };
  if (item.startsWith('!')) return { type: 'not', step: toStep(item.slice(1)) };
  if (item.endsWith('?')) return { type: 'repeat', step: toStep(item.slice(0, -1)), max: 1 };
  if (item.startsWith('(')) return toGroup(item.slice(1, -1).split('|'));
  if (item.endsWith('>*')) return { type: 'repeat', step: toStep(item.slice(0, -1)), max: 4 };
  if (item.includes('/') && item.includes('<')) return toGroup(item.split('/'));
  const list = /^<([a-z][a-z0-9-]*)>$/.exec(item);
  if (list?.[1] !== undefined) return { type: 'list', name: list[1] };
  if (item.startsWith('<')) throw new Error(`Not a list: ${item}`);
  return toWordStep(item);
}

/** Splits at spaces, but not inside `( … )`. */
function toSteps(source: string): Step[] {
  return (source.match(/\([^()]*\)\??|[^\s()]+/g) ?? []).map(toStep);
}

/**
 * Reads a pattern such as `<person> <be> <adverb>* [<label>]`.
 * @throws Error when it cannot be read; rule files are checked when the program is built.
 */
export function parsePattern(source: string): Pattern {
  const parts = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(source);
  if (parts === null) {
    if (/[[\]]/.test(source)) throw new Error(`Brackets do not pair: ${source}`);
    return { source, before: [], shown: toSteps(source), after: [] };
  }
  const [, before = '', shown = '', after = ''] = parts;
  return { source, before: toSteps(before), shown: toSteps(shown), after: toSteps(after) };
}

/** The names of the lists that a pattern uses. */
export function listsIn(pattern: Pattern): string[] {
  const names: string[] = [];
  const visit = (step: Step): void => {
    if (step.type === 'list') names.push(step.name);
    else if (step.type === 'not' || step.type === 'repeat') visit(step.step);
    else if (step.type === 'group') step.options.flat().forEach(visit);
  };
  for (const step of [...pattern.before, ...pattern.shown, ...pattern.after]) visit(step);
  return names;
}
