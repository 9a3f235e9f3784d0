import { wrapText } from '../../core/columns/layout.ts';
import type { PlainTexts, PlainWord } from '../../i18n/plain-texts.ts';
import type { PromptTexts } from '../../i18n/prompt-texts.ts';
import { textColumns } from '../drawing/prose.ts';
import type { Editor, EditorOutcome } from '../editor/editor.ts';
import type { Tty } from '../tty/tty.ts';
import { createLineReader, type Reading } from './line-reader.ts';
import { wordsOffered } from './spoken.ts';

/** Where a person is asked in plain lines: what is said comes once, and what they type is read. */
export interface Desk {
  readonly texts: PromptTexts;
  readonly plain: PlainTexts;
  /** Says something in as few rows as it fits; nothing after it stands on its last row. */
  say(text: string): void;
  /** Tells which words can be typed instead of an answer. */
  sayWords(): void;
  /** Shows what the line begins with, and reads until Enter; `undefined` when nothing more will come. */
  read(prompt: string, reading: Reading): Promise<string | undefined>;
  /** Opens the person's own editor; `undefined` where there is none. */
  readonly edit: ((text: string) => Promise<EditorOutcome>) | undefined;
  /** Takes the terminal for a prompt, and leaves it as it was found however that ends. */
  during<Result>(prompt: () => Promise<Result>): Promise<Result>;
}

export interface DeskOptions {
  readonly tty: Tty;
  /** Whether what is typed is shown by us; see the reader. */
  readonly echo: boolean;
  readonly texts: PromptTexts;
  readonly plain: PlainTexts;
  readonly editor: Editor | undefined;
}

/** Sets up a desk at a terminal. */
export function createDesk({ tty, echo, texts, plain, editor }: DeskOptions): Desk {
  const reader = createLineReader({ tty, echo });
  const say = (text: string) => {
    const { columns } = tty.size();
    tty.write(
      wrapText(text, textColumns(columns))
        .map((row) => `${row}\n`)
        .join(''),
    );
  };
  const offered: readonly PlainWord[] = wordsOffered(editor !== undefined);
  return {
    texts,
    plain,
    say,
    sayWords() {
      say(plain.intro);
      for (const word of offered) {
        if (word !== 'add') say(`/${plain.words[word][0]}: ${plain.does[word]}`);
      }
    },
    read: (prompt, reading) => reader.read(prompt, reading),
    edit: editor && ((text) => lent(tty, () => editor.edit(text))),
    async during(prompt) {
      tty.open();
      try {
        return await prompt();
      } finally {
        tty.close();
      }
    },
  };
}

async function lent<Result>(tty: Tty, use: () => Promise<Result>): Promise<Result> {
  const takeBack = tty.lend();
  try {
    return await use();
  } finally {
    takeBack();
  }
}
