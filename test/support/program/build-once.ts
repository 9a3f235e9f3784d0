import { execFileSync } from 'node:child_process';
import { projectRoot } from './environment.ts';

/** Builds the program once before the tests that run it; `REFLECT_TEST_BUILT=1` says it is built. */
export function setup(): void {
  if (process.env.REFLECT_TEST_BUILT === '1') return;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: projectRoot, stdio: 'inherit' });
}
