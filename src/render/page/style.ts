import { createHash } from 'node:crypto';

/**
 * How pages look: system fonts, one column that is good to read, dark where the reader's screen is,
 * black on white on paper. The figures take their colours from here too.
 */
const screen = `
:root {
  color-scheme: light dark;
  --ink: #20251f; --quiet: #596057; --paper: #fbfaf6; --raised: #ffffff;
  --line: #d8d5ca; --edge: #7c857a; --accent: #2c6650;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7e5dd; --quiet: #a9aea4; --paper: #171a17; --raised: #20251f;
    --line: #3b423a; --edge: #828b80; --accent: #93cbb2;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2rem 1.1rem 4rem; max-width: 42rem;
  background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.2em 0 .6em; }
h1 { font-size: 1.75rem; margin-top: 0; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.12rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, figure, table, pre, blockquote { margin: 0 0 1em; }
ul, ol { padding-inline-start: 1.4em; }
li { margin: .25em 0; }
p, li, h1, h2, h3, h4, h5, h6, th, td { unicode-bidi: plaintext; }
a { color: var(--accent); text-underline-offset: .15em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
.quiet { color: var(--quiet); font-size: .95rem; }
.title + .quiet { margin-top: -.4em; }
.notes .title { font-size: 1.5rem; margin-top: 0; }
article + article { border-top: 1px solid var(--line); margin-top: 4rem; padding-top: 3.5rem; }
nav { margin-bottom: 4rem; }
.card {
  background: var(--raised); border: 1px solid var(--line); border-inline-start: .3rem solid var(--accent);
  border-radius: .5rem; padding: 1.1rem 1.25rem; margin: 1.5em 0;
}
.label { margin-bottom: .35em; }
.card > :last-child { margin-bottom: 0; }
blockquote { border-inline-start: .2rem solid var(--line); padding-inline-start: 1em; }
.wide { overflow-x: auto; margin: 0 0 1em; }
table { border-collapse: collapse; width: 100%; }
.wide table { margin: 0; }
th, td { text-align: start; vertical-align: top; padding: .5em .6em; border-bottom: 1px solid var(--line); }
.people { table-layout: fixed; }
.people tr > :first-child { width: 24%; color: var(--quiet); font-weight: 600; }
code, pre { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre { white-space: pre-wrap; background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .8em 1em; }
figure { max-width: 30rem; margin: 1.5em 0; }
figcaption { color: var(--quiet); font-size: .9rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--ink); font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
svg .middle { text-anchor: middle; }
svg .end { text-anchor: end; }
svg .name { font-weight: 600; fill: var(--quiet); }
svg .axis { fill: var(--quiet); }
svg .box { fill: var(--raised); stroke: var(--edge); stroke-width: 1.25; }
svg .guess { stroke-dasharray: 5 4; }
svg .link { fill: none; stroke: var(--edge); stroke-width: 1.5; }
svg .tip { fill: var(--edge); }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .curve { fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-linejoin: round; opacity: .65; }
svg .before { fill: var(--accent); }
svg .after { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
.footnotes { color: var(--quiet); font-size: .95rem; margin-top: 2em; }
@media (max-width: 30rem) {
  body { padding-top: 1.25rem; }
  .people, .people thead, .people tbody { display: block; }
  .people tr { display: grid; grid-template-columns: 1fr 1fr; border-bottom: 1px solid var(--line); }
  .people th, .people td { border: 0; }
  .people tr > :first-child { grid-column: 1 / -1; width: auto; padding-bottom: 0; }
  .people thead tr > :first-child { display: none; }
}
`;

/** On paper a note begins on a page of its own, and a card or a drawing is never cut in two. */
const paper = `
@page { size: A4; margin: 18mm 20mm; }
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --quiet: #333; --paper: #fff; --raised: #fff; --line: #999; --edge: #444; --accent: #000;
  }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; }
  h2, h3, h4, h5, h6 { margin-top: 1.5em; }
  figure { max-width: 23rem; margin: 1em 0; }
  a { text-decoration: none; }
  nav { break-after: page; }
  article + article { break-before: page; border: 0; margin: 0; padding: 0; }
  h1, h2, h3, h4, h5, h6, .label { break-after: avoid; }
  .card, figure, tr, li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .wide { overflow: visible; }
}
`;

/** What stands between the tags of the one `style` element of a page. */
export const style: string = screen + paper;

/** The style by its hash: no other style is taken from a page, should a piece of one ever get into it. */
export const styleSource = (): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
