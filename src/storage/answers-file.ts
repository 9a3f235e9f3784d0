import type { AnswersFile, AnswersHead, RawAnswers } from '../core/answers/given.ts';
import type { AnswersFault } from '../core/file-faults.ts';
import { isLanguage, languages } from '../core/language.ts';
import { nearest } from '../core/nearest.ts';
import { instantOf } from '../core/note/note-date.ts';
import type { Path, Position, PositionOf } from '../core/position.ts';
import { ReflectError } from '../core/problem.ts';
import { readYaml } from '../core/yaml/read-yaml.ts';

/** The keys of an answers file, each with how it is written. */
const examples = {
  set: 'set: before',
  lang: 'lang: nl',
  with: 'with: Koen',
  team: 'team: planning',
  date: 'date: 2026-11-23',
  tags: 'tags: [planning]',
  answers: 'answers: { opening: … }',
} as const;

type Key = keyof typeof examples;

const isKey = (key: string): key is Key => Object.hasOwn(examples, key);

/**
 * Reads an answers file, YAML or JSON (which is YAML too).
 *
 * @param file what the file is called in messages.
 * @returns what it says, and everything that is wrong in its shape.
 * @throws ReflectError `answers-faulty` when it is no YAML, so that nothing can be said of the rest.
 */
export function parseAnswersText(text: string, file: string): AnswersFile {
  const { data, faults: yamlFaults, positionOf } = readYaml(text);
  if (yamlFaults.length > 0)
    throw new ReflectError({ code: 'answers-faulty', file, faults: yamlFaults });
  const reader = new HeadReader(data, positionOf);
  const head = reader.head();
  const answers = reader.answers();
  return { ...head, ...answers, faults: reader.faults };
}

/** Takes the file apart, key by key, and gathers what is wrong. */
class HeadReader {
  readonly faults: AnswersFault[] = [];
  readonly #entries: ReadonlyMap<string, unknown>;
  readonly #positionOf: PositionOf;

  constructor(data: unknown, positionOf: PositionOf) {
    this.#positionOf = positionOf;
    this.#entries = entriesOf(data) ?? new Map();
    if (data !== null && entriesOf(data) === undefined) this.#wrong('answers', []);
    for (const key of this.#entries.keys()) {
      // It stands in what `reflect answers --json` prints, to be filled in.
      if (isKey(key) || key === 'schema') continue;
      const at = positionOf([key], 'key');
      const meant = nearest(key, Object.keys(examples))[0];
      // Without `answers` these are most likely the answers themselves, one level too high.
      const isOutside = meant === undefined && !this.#entries.has('answers');
      this.faults.push(
        isOutside
          ? { code: 'answer-outside', key, at }
          : { code: 'unknown-key', key, nearest: meant, at },
      );
    }
  }

  head(): AnswersHead {
    const set = this.#text('set');
    const lang = this.#text('lang');
    if (lang !== undefined && !isLanguage(lang)) {
      this.faults.push({
        code: 'not-one-of',
        key: 'lang',
        allowed: languages,
        at: this.#positionOf(['lang']),
      });
    }
    const withWhom = this.#text('with');
    const team = this.#text('team');
    const date = this.#text('date');
    const isDate = date !== undefined && !Number.isNaN(instantOf(date));
    if (date !== undefined && !isDate) this.#wrong('date');
    return {
      ...(set === undefined ? {} : { set }),
      ...(lang !== undefined && isLanguage(lang) ? { lang } : {}),
      ...(withWhom === undefined ? {} : { with: withWhom }),
      ...(team === undefined ? {} : { team }),
      ...(isDate ? { date } : {}),
      tags: this.#tags(),
    };
  }

  answers(): RawAnswers {
    const given = this.#entries.get('answers') ?? new Map();
    const entries = entriesOf(given);
    if (entries === undefined) this.#wrong('answers');
    const values = new Map(entries ?? []);
    const positions = new Map<string, Position>();
    for (const id of values.keys()) positions.set(id, this.#positionOf(['answers', id]));
    return { values, positions };
  }

  #text(key: Key): string | undefined {
    const value = this.#entries.get(key);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    this.#wrong(key);
    return undefined;
  }

  #tags(): readonly string[] {
    const value = this.#entries.get('tags') ?? [];
    const tags = [value].flat();
    if (tags.every((tag) => typeof tag === 'string')) return tags;
    this.#wrong('tags');
    return [];
  }

  #wrong(key: Key, path: Path = [key]): void {
    this.faults.push({
      code: 'wrong-value',
      key,
      example: examples[key],
      at: this.#positionOf(path),
    });
  }
}

/** The entries of a map that `readYaml` gave; `undefined` for anything else. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (value instanceof Map) return value;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? new Map(Object.entries(value)) : undefined;
}
