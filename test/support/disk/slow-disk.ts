import { fileURLToPath } from 'node:url';
import type { Extra } from '../program/environment.ts';

const preload = fileURLToPath(new URL('slow-disk.cjs', import.meta.url));

export interface SlowDisk {
  /** Only notes under this folder take their time. */
  readonly under: string;
  /** How long opening each takes. */
  readonly milliseconds: number;
  /** A file that is made when the second note is opened. */
  readonly begun: string;
}

/** The environment in which the built program meets a disk on which every note takes its time. */
export const slowDisk = ({ under, milliseconds, begun }: SlowDisk): Extra => ({
  NODE_OPTIONS: `--require ${preload}`,
  SLOW_UNDER: under,
  SLOW_BEGUN: begun,
  SLOW_MILLISECONDS: String(milliseconds),
});
