import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** The program as it is installed. */
export const program = fileURLToPath(new URL('../../../bin/reflect.js', import.meta.url));

/** The node that runs the program; `REFLECT_TEST_NODE` chooses another than the one of the tests. */
export const nodeBinary = process.env.REFLECT_TEST_NODE ?? process.execPath;

/** Variables to set on top of the clean ones; `undefined` takes one away. */
export type Extra = Readonly<Record<string, string | undefined>>;

/**
 * The same environment on every machine: nothing of the developer's own reaches the program (no
 * editor, no colour wish, no certificates, which make node start slowly), and everything it keeps
 * goes under `home`.
 */
export function cleanEnvironment(home: string, extra: Extra = {}): Record<string, string> {
  const all: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: home,
    REFLECT_HOME: home,
    LANG: 'en_US.UTF-8',
    TZ: 'Europe/Amsterdam',
    ...extra,
  };
  const set = Object.entries(all).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  return Object.fromEntries(set);
}
