import { platformOf } from '../../core/platform.ts';
import { isInstalledIn } from '../programs/find-program.ts';
import { createProgramRunner } from '../programs/program-runner.ts';
import type { EditorSurroundings } from './run-editor.ts';

/** What of the process is needed to open an editor in its terminal. */
export type EditorHost = Pick<NodeJS.Process, 'stdin' | 'stderr' | 'env' | 'platform'>;

/**
 * What an editor in the terminal of a process needs.
 *
 * @param wanted the command of the editor that the person chose for this program.
 */
export function editorSurroundings(
  { stdin, stderr, env, platform: name }: EditorHost,
  wanted: string | undefined,
): EditorSurroundings {
  const places = { platform: platformOf(name), env };
  return {
    ...places,
    wanted,
    isInstalled: isInstalledIn(places),
    run: createProgramRunner(stdin.fd, stderr.fd, places),
    now: () => performance.now(),
  };
}
