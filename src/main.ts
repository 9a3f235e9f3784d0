import { version } from '../package.json';

/**
 * The entry: hands the process to the program and takes the exit code from it. The version is told
 * before anything else is loaded.
 */
async function main(host: NodeJS.Process): Promise<void> {
  const [first, ...more] = host.argv.slice(2);
  if ((first === '--version' || first === '-V') && more.length === 0) {
    host.stdout.write(`${version}\n`);
    return;
  }
  const { runReflect } = await import('./call.ts');
  host.exitCode = await runReflect(host, version);
}

void main(process);
