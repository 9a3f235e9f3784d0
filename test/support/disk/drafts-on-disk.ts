import { mkdirSync, watch } from 'node:fs';
import type { Draft } from '../../../src/core/ports.ts';
import { createDraftStore } from '../../../src/storage/drafts/draft-store.ts';
import type { TestHome } from './home.ts';

/** The drafts that the next run would find; a damaged one is an error. */
export function draftsOnDisk(home: TestHome): readonly Draft[] {
  const { drafts, damaged } = createDraftStore({ folder: home.at('drafts') }).list();
  if (damaged.length > 0) throw new Error(`damaged: ${damaged.join(', ')}`);
  return drafts;
}

/** The one draft that is there. */
export function draftOnDisk(home: TestHome): Draft {
  const [draft, ...others] = draftsOnDisk(home);
  if (draft === undefined || others.length > 0) {
    throw new Error(`one draft was expected, ${others.length === 0 ? 'none' : 'more'} are there`);
  }
  return draft;
}

/** Waits until a draft on disk is as wanted; looks whenever something happens in the folder. */
export function untilDraft(
  home: TestHome,
  wanted: (draft: Draft) => boolean,
  patience = 5000,
): Promise<Draft> {
  const folder = home.at('drafts');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      watcher.close();
      clearTimeout(timer);
      settle();
    };
    const look = () => {
      const draft = draftsOnDisk(home).find(wanted);
      if (draft !== undefined) done(() => resolve(draft));
    };
    const watcher = watch(folder, look);
    const timer = setTimeout(() => {
      const seen = JSON.stringify(home.drafts());
      done(() => reject(new Error(`No such draft after ${patience} ms: ${seen}`)));
    }, patience);
    look();
  });
}
