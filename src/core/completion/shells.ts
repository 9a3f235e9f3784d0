/** The shells in which `reflect` can be completed. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/**
 * The shell that a person uses, by the path in `SHELL`; `undefined` for one that is not known here.
 * A name may have a version (`bash-5.2`) or an ending (`bash.exe`) behind it.
 */
export function shellNamed(path: string): Shell | undefined {
  const [name = ''] = /[^/\\]*$/.exec(path) ?? [];
  return shells.find((shell) => new RegExp(`^${shell}(?:$|[-.\\d])`).test(name));
}
