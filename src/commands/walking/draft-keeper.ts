import type { Answer } from '../../core/answers/answer.ts';
import type { Clock, Draft, DraftStore } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { localIso } from '../../core/time/calendar.ts';
import type { Session } from '../../core/walk/session.ts';
import type { WalkListener } from '../../core/walk/walk.ts';

/** What stays the same in a draft during a walk. */
export type DraftBase = Omit<Draft, 'saved' | 'answers' | 'at' | 'typing' | 'finishing'>;

/** Milliseconds that typing may stay unsaved; the README promises a second at most. */
const longestUnsaved = 500;

/**
 * Keeps the draft on disk up to date while someone walks: at each step at once, while typing
 * within half a second.
 *
 * A disk that refuses does not end the walk, for the answers are still in memory and the disk may
 * recover: `failure` tells of it, and the next save tries again.
 */
export class DraftKeeper implements WalkListener {
  readonly #store: DraftStore;
  readonly #clock: Clock;
  readonly #base: DraftBase;
  #pending: Draft | undefined;
  #typing: Answer | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failure: ReflectError | undefined;

  constructor(store: DraftStore, clock: Clock, base: DraftBase) {
    this.#store = store;
    this.#clock = clock;
    this.#base = base;
  }

  get id(): string {
    return this.#base.id;
  }

  get path(): string {
    return this.#store.pathOf(this.#base.id);
  }

  /** Whether something was typed at the open question that is not an answer yet. */
  get hasTyping(): boolean {
    return this.#typing !== undefined;
  }

  /** Why the last save did not succeed, if it did not. */
  get failure(): ReflectError | undefined {
    return this.#failure;
  }

  onStep(session: Session): void {
    this.#typing = undefined;
    this.#pending = this.#draft(session, undefined);
    this.flush();
  }

  onTyping(session: Session, typed: Answer | undefined): void {
    this.#typing = typed;
    this.#pending = this.#draft(session, typed);
    this.#timer ??= setTimeout(() => this.flush(), longestUnsaved);
  }

  /** Marks that the note is about to be written, so that finishing twice makes one note. */
  onFinishing(session: Session): void {
    this.#pending = { ...this.#draft(session, undefined), finishing: true };
    this.flush();
  }

  /** Saves what is not saved yet. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#pending === undefined) return;
    try {
      this.#store.save(this.#pending);
      this.#pending = undefined;
      this.#failure = undefined;
    } catch (error) {
      if (!(error instanceof ReflectError)) throw error;
      this.#failure = error;
    }
  }

  /** Takes the draft away: its note is safe, or the person threw it away. */
  remove(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = undefined;
    this.#store.remove(this.#base.id);
  }

  #draft(session: Session, typing: Answer | undefined): Draft {
    return {
      ...this.#base,
      saved: localIso(this.#clock()),
      answers: session.answers,
      at: session.at,
      typing,
      finishing: false,
    };
  }
}
