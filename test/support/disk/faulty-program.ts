import { fileURLToPath } from 'node:url';
import type { Extra } from '../program/environment.ts';

const preload = fileURLToPath(new URL('fault-preload.cjs', import.meta.url));

/** A step of writing a file, as the program takes them. */
export const writingSteps = ['open', 'write', 'fsync', 'link', 'rename', 'fsync-folder'] as const;

export interface Fault {
  /** Only what happens under this folder counts. */
  readonly under: string;
  /** What the system says; without it the process is killed, as by `kill -9`. */
  readonly code?: string;
  /** Every step of this name fails. */
  readonly step?: (typeof writingSteps)[number] | 'mkdir' | 'unlink';
  /** The step with this number fails, counted from 1. */
  readonly number?: number;
  /** The disk is well as long as there is nothing at this path. */
  readonly when?: string;
}

/** The environment in which the built program meets a disk that fails below `node:fs`. */
export const faultyDisk = ({ under, code, step, number, when }: Fault): Extra => ({
  NODE_OPTIONS: `--require ${preload}`,
  FAULT_UNDER: under,
  FAULT_CODE: code,
  FAULT_STEP: step,
  FAULT_NUMBER: number === undefined ? undefined : String(number),
  FAULT_WHEN: when,
});
