import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/core/platform.ts';
import { createProgramRunner } from '../../../src/terminal/programs/program-runner.ts';

describe('a program that is run', () => {
  const run = createProgramRunner(0, 2, {
    platform: platformOf(process.platform),
    env: process.env,
  });
  const node = (script: string) => run({ program: process.execPath, args: ['-e', script] });

  it('tells how it ended', async () => {
    expect(await node('')).toEqual({ kind: 'exit', code: 0 });
    expect(await node('process.exit(3)')).toEqual({ kind: 'exit', code: 3 });
    expect(await node('process.kill(process.pid, "SIGKILL")')).toEqual({ kind: 'killed' });
    expect(await run({ program: '/no/such/editor', args: [] })).toEqual({ kind: 'missing' });
    expect(await run({ program: '/tmp', args: [] })).toEqual({ kind: 'failed' });
  });

  it('is given its arguments as they are', async () => {
    const script = 'process.exit(process.argv[1] === "a \\"b\\" $c" ? 0 : 1)';
    const end = await run({ program: process.execPath, args: ['-e', script, 'a "b" $c'] });
    expect(end).toEqual({ kind: 'exit', code: 0 });
  });
});
