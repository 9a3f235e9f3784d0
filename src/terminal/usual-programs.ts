import { platformOf } from '../core/platform.ts';
import { findEditor } from './editor/run-editor.ts';
import { findPager } from './pager/pager-command.ts';
import { isInstalledIn } from './programs/find-program.ts';
import { terminalKind } from './tty/terminal-kind.ts';

/** The commands of the programs that are used when nobody chose others, as far as there are any. */
export interface UsualPrograms {
  readonly editor?: string;
  readonly pager?: string;
}

/** Finds those programs in the surroundings of a process. */
export function usualPrograms({
  env,
  platform: name,
}: Pick<NodeJS.Process, 'env' | 'platform'>): UsualPrograms {
  const platform = platformOf(name);
  const isInstalled = isInstalledIn({ platform, env });
  const editor = findEditor({ env, platform, isInstalled });
  const { plain } = terminalKind(env);
  const pager = findPager({ env, platform, plain, unicode: false, isInstalled });
  return {
    ...(editor === undefined ? {} : { editor: editor.program }),
    ...(pager === undefined ? {} : { pager: pager.program }),
  };
}
