/** Tells whether a value from outside has a type. */
export type Guard<T> = (value: unknown) => value is T;

type Guarded<G> = G extends Guard<infer T> ? T : never;

export const isText: Guard<string> = (value) => typeof value === 'string';

export const isTruthValue: Guard<boolean> = (value) => typeof value === 'boolean';

/** A text that a pattern matches. */
export const matching =
  (pattern: RegExp): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value);

/** A value of this type, or none. */
export const optional =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

/** A list of values of this type. */
export const listOf =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(guard);

/** Pairs of a key and a value: what a map is in JSON. */
export const pairOf =
  <K, V>(key: Guard<K>, item: Guard<V>): Guard<readonly [K, V]> =>
  (value): value is readonly [K, V] =>
    Array.isArray(value) && value.length === 2 && key(value[0]) && item(value[1]);

/** An object with values of these types under these keys; other keys do not matter. */
export const shaped =
  <S extends Readonly<Record<string, Guard<unknown>>>>(
    shape: S,
  ): Guard<{ readonly [K in keyof S]: Guarded<S[K]> }> =>
  (value): value is { readonly [K in keyof S]: Guarded<S[K]> } => {
    if (typeof value !== 'object' || value === null) return false;
    const own = new Map<string, unknown>(Object.entries(value));
    return Object.entries(shape).every(([key, guard]) => guard(own.get(key)));
  };
