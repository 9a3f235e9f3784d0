import { version } from '../package.json';

/**
 * The entry: hands the process to the program and takes the exit code from it. The version is told
 * before anything else is loaded.
 */
async function main(host: NodeJS.Process): Promise<void> {
  const [first, ...more] = host.argv.slice(2);
  if ((first === '--version' || first === '-V') && more.length === 0) {
    tellVersion(host);
    return;
  }
  const { runReflect } = await import('./call/run-reflect.ts');
  host.exitCode = await runReflect(host, version);
}

/** Like all output: a reader that is gone is no failure, anything else that keeps it from being written is. */
function tellVersion(host: NodeJS.Process): void {
  host.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') host.exitCode = 1;
  });
  host.stdout.write(`${version}\n`);
}

void main(process);
