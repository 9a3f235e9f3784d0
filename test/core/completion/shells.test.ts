import { describe, expect, it } from 'vitest';
import { shellNamed } from '../../../src/core/completion/shells.ts';

describe('the shell of a person', () => {
  it.each([
    ['/bin/bash', 'bash'],
    ['/usr/local/bin/zsh', 'zsh'],
    ['fish', 'fish'],
    ['/opt/bash-5.2/bin/bash-5.2', 'bash'],
    ['C:\\Program Files\\Git\\bin\\bash.exe', 'bash'],
    ['/bin/sh', undefined],
    ['/bin/dash', undefined],
    ['/bin/rbash', undefined],
    ['/home/bash/bin/nu', undefined],
    ['', undefined],
  ])('is told by SHELL=%s: %s', (path, shell) => {
    expect(shellNamed(path)).toBe(shell);
  });
});
