// Draws the picture in the README from a real walk: `npm run picture`.
// It runs the built program in a pty, types as a person would, and turns what the terminal shows into SVG.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const columns = 80;
const rows = 46;
const home = mkdtempSync(join(tmpdir(), 'reflect-picture-'));
const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
const program = spawn(process.execPath, ['bin/reflect.js', '--lang', 'en'], {
  cols: columns,
  rows,
  env: {
    PATH: process.env.PATH ?? '',
    TERM: 'xterm-256color',
    REFLECT_HOME: home,
    FORCE_COLOR: '1',
  },
});

const lineTexts = () =>
  Array.from(
    { length: rows },
    (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true) ?? '',
  );
const screen = () => lineTexts().join(' ').replace(/\s+/g, ' ');

/** Resolves when the screen shows `text`. */
function shows(text) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`never shown: ${text}\n${screen()}`)), 10_000);
    const look = () => {
      if (!screen().includes(text)) return;
      clearTimeout(timer);
      listening.dispose();
      resolve(undefined);
    };
    const listening = terminal.onWriteParsed(look);
    look();
  });
}

program.onData((data) => terminal.write(data));

const steps = [
  ['temperature between you', '3'],
  ['Who is it about?', 'Koen\r'],
  ['Which small moment', 'He sighed when I showed the new planning\r'],
  ['What exactly did you see', 'Koen put his pen down\r'],
  ['• Koen put his pen down •', 'Then he looked out of the window\r'],
  ['out of the window •', '\r'],
  ['What do you want to keep', 'That everyone can come along\r'],
  ['What might Koen want to keep', 'Time for his customers\r'],
  ['How do you know?', '2'],
  ['both want to end up', 'Customers who come back\r'],
  ['Which question will you open with?', ''],
];
for (const [question, keys] of steps) {
  await shows(question);
  program.write(keys);
}
await shows('In my own words');

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const palette = { 2: '#3fb950', 3: '#d29922', 6: '#39c5cf' };
const lineHeight = 18;
const cellWidth = 8.4;

function runsOf(row) {
  const line = terminal.buffer.active.getLine(row);
  const runs = [];
  for (let column = 0; column < columns; column += 1) {
    const cell = line?.getCell(column);
    const text = cell?.getChars() || ' ';
    const color = cell?.isFgPalette() ? (palette[cell.getFgColor()] ?? '#e6edf3') : '#e6edf3';
    const style = `${color}|${cell?.isBold() ? 'bold' : ''}|${cell?.isDim() ? '0.6' : '1'}`;
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ style, text, column });
  }
  return runs.filter(({ text }) => text.trim() !== '');
}

const used = lineTexts().findLastIndex((text) => text.trim() !== '') + 1;
const height = used * lineHeight + 40;
const width = Math.ceil(columns * cellWidth + 32);
const words = Array.from({ length: used }, (_, row) =>
  runsOf(row)
    .map(({ style, text, column }) => {
      const [color, weight, opacity] = style.split('|');
      const place = `x="${(16 + column * cellWidth).toFixed(1)}" y="${34 + row * lineHeight}"`;
      const bold = weight === '' ? '' : ' font-weight="bold"';
      return `<text ${place} fill="${color}" fill-opacity="${opacity}"${bold} xml:space="preserve">${escaped(text.trimEnd())}</text>`;
    })
    .join('\n'),
).join('\n');
const shownHome = escaped(home);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A walk with reflect in a terminal" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${words.replaceAll(shownHome, '~/.local/share/reflect')}
</svg>
`;
writeFileSync(new URL('walk.svg', import.meta.url), svg);
program.kill();
rmSync(home, { recursive: true, force: true });
process.exit(0);
