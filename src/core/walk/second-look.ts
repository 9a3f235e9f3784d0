import type { Session } from './session.ts';

/** Where in an answer the words stand that someone wants to look at again; UTF-16 units. */
export interface Focus {
  readonly start: number;
  readonly end: number;
}

/**
 * What came of a second look at an answer that was just given: the walk goes on with the session,
 * stops there, or asks the same question again with the cursor at the words.
 */
export type SecondLook =
  | { readonly kind: 'go-on'; readonly session: Session }
  | { readonly kind: 'stop'; readonly session: Session }
  | { readonly kind: 'rewrite'; readonly session: Session; readonly focus: Focus };
