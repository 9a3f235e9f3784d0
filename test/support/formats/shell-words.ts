import { execFileSync } from 'node:child_process';

/** What cron hands to the shell: at an unescaped percent sign the command ends (as in its do_command). */
export function commandOfCron(line: string): string {
  const command = line.replace(/^(?:\S+ ){5}/, '').replace(/\n$/, '');
  let read = '';
  let escaped = false;
  for (const character of command) {
    if (escaped) {
      if (character === '%') read = read.slice(0, -1);
      escaped = false;
    } else if (character === '%') return read;
    else if (character === '\\') escaped = true;
    read += character;
  }
  return read;
}

/** The words that a real shell makes of a simple command: variables set in front of it, then the rest. */
export function wordsOfShell(command: string): string[] {
  const spy = 'spy() { for word in "$@"; do printf "%s\\0" "$word"; done; }; spy ';
  const said = execFileSync('/bin/sh', ['-c', spy + command], { encoding: 'utf8' });
  return said.split('\0').slice(0, -1);
}

/** The words that systemd makes of a line with a command, with its specifiers and dollar signs. */
export function wordsOfSystemd(line: string): string[] {
  const words = Array.from(line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g), ([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll(/\\(["\\])/g, '$1'),
  );
  return words.map((word) => word.replaceAll('%%', '%').replaceAll('$$', '$'));
}

/** The arguments that a program on Windows gets from a command line (CommandLineToArgvW). */
export function wordsOfWindows(line: string): string[] {
  const half = (slashes: string) => slashes.slice(0, slashes.length / 2);
  return Array.from(line.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g), ([, quoted, bare = '']) =>
    quoted === undefined
      ? bare
      : quoted
          .replaceAll(/(\\*)\\"/g, (_, slashes: string) => `${half(slashes)}"`)
          .replace(/\\+$/, half),
  );
}

/** The texts between quotes in a PowerShell command, put together where a percent sign was taken out. */
export function literalsOfPowershell(command: string): string[] {
  const joined = command.replaceAll("'+[char]37+'", '%');
  return Array.from(joined.matchAll(/'((?:[^'‘’‚‛]|['‘’‚‛]{2})*)'/g), ([, text = '']) =>
    text.replaceAll(/(['‘’‚‛])\1/g, '$1'),
  );
}
