import { platformOf } from '../../core/platform.ts';
import { findEditor } from '../editor/editor.ts';
import { findPager } from '../pager/pager-command.ts';
import { terminalKind } from '../tty/terminal-kind.ts';
import { findProgram } from './find-program.ts';

/** The commands of the programs that are used when nobody chose others, as far as there are any. */
export interface Programs {
  readonly editor?: string;
  readonly pager?: string;
}

/** Finds those programs in the surroundings of a process. */
export function findPrograms({
  env,
  platform: name,
}: Pick<NodeJS.Process, 'env' | 'platform'>): Programs {
  const platform = platformOf(name);
  const isInstalled = (program: string) => findProgram(program, { platform, env }) !== undefined;
  const editor = findEditor({ env, platform, isInstalled });
  const { plain } = terminalKind(env);
  const pager = findPager({ env, platform, plain, unicode: false, isInstalled });
  return {
    ...(editor === undefined ? {} : { editor: editor.program }),
    ...(pager === undefined ? {} : { pager: pager.program }),
  };
}
