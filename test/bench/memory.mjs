import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { timeRun } from './time.mjs';

/** Makes node write down, as its last deed, how much memory it had at most. */
const preload = path.join(import.meta.dirname, 'memory-preload.cjs');

/**
 * The most memory that a run of node has at any moment.
 *
 * @param {readonly string[]} args
 * @param {string} reflectHome
 * @returns {number} megabytes
 */
export function peakMemory(args, reflectHome) {
  const folder = mkdtempSync(path.join(tmpdir(), 'reflect-bench-memory-'));
  const file = path.join(folder, 'peak');
  try {
    timeRun(['--require', preload, ...args], { reflectHome, more: { PEAK_FILE: file } });
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
