import type { Answer } from '../../../core/answers/answer.ts';
import { layoutText } from '../../../core/columns/layout.ts';
import type { Reply } from '../../../core/ports.ts';
import { textColumns } from '../../drawing/prose.ts';
import type { Size } from '../../drawing/view.ts';
import type { EditorOutcome } from '../../editor/editor.ts';
import type { Key } from '../../keys/keys.ts';
import type { PromptModel, Step } from '../prompt-model.ts';
import { faultText, judged, type QuestionParts, recordOfReply } from '../question.ts';
import * as edit from './text-buffer.ts';
import { editWith } from './text-keys.ts';
import { enterMeans, isBlank, readAnswer, type TextState, textOf } from './text-state.ts';
import { editorMessage, editorOpen, viewText } from './text-view.ts';

/** A prompt for what is typed: one thought, several lines, a list or a day. */
export function textPrompt(parts: QuestionParts): PromptModel<TextState, Reply> {
  const { asked, options, theme } = parts;
  const initialText = textOf(options.initial);
  let told = initialText;
  const typed = ({ buffer }: TextState): Answer | undefined =>
    readAnswer(asked.question.type, buffer.text, { answer: options.initial, text: initialText });
  return {
    start: {
      buffer: edit.moveTo(edit.bufferOf(initialText), options.focus?.end ?? initialText.length),
      settled: !isBlank(initialText),
      whyShown: false,
      message: undefined,
    },
    press: (state, key, size) => press(parts, { ...state, message: undefined }, key, size, typed),
    view: (state, size) => viewText(parts, state, size),
    stopped: (state) => ({ kind: 'stop', typed: typed(state) }),
    edited: (state, outcome) => edited(parts, state, outcome),
    record(state, reply, { columns }) {
      const { text } = state.buffer;
      const answer = asked.question.type === 'list' ? itemsShown(text, theme.glyphs.item) : text;
      return recordOfReply(parts, reply, answer, columns);
    },
    changed(state) {
      if (state.buffer.text === told) return;
      told = state.buffer.text;
      options.onTyping(typed(state));
    },
  };
}

const itemsShown = (text: string, sign: string): string =>
  text
    .split('\n')
    .filter((item) => item.trim() !== '')
    .map((item) => `${sign} ${item}`)
    .join('\n');

type Typed = (state: TextState) => Answer | undefined;
type TextStep = Step<TextState, Reply>;

const on = (state: TextState): TextStep => ({ kind: 'on', state });

/** A change of the text, or a move in it: from now on Enter adds to it. */
const change = (state: TextState, buffer: edit.TextBuffer): TextStep =>
  on({ ...state, buffer, settled: false });

function press(
  parts: QuestionParts,
  state: TextState,
  key: Key,
  size: Size,
  typed: Typed,
): TextStep {
  switch (key.kind) {
    case 'paste':
      return change(state, edit.paste(state.buffer, key.text));
    case 'text':
      return asksWhy(parts, state, key.text)
        ? on({ ...state, whyShown: true })
        : change(state, edit.insert(state.buffer, key.text));
    case 'press':
      return pressChord(parts, state, key.chord, size, typed);
  }
}

/** `?` asks why while nothing is typed; once that is shown, it is a question mark again. */
const asksWhy = ({ asked }: QuestionParts, state: TextState, text: string): boolean =>
  text === '?' && asked.why !== undefined && !state.whyShown && state.buffer.text === '';

function pressChord(
  parts: QuestionParts,
  state: TextState,
  chord: string,
  size: Size,
  typed: Typed,
): TextStep {
  const { asked } = parts;
  switch (chord) {
    case 'return':
      return enterMeans(asked.question, state) === 'newline'
        ? change(state, edit.insert(state.buffer, '\n'))
        : accept(parts, state, typed(state));
    case 'alt+return':
      return change(state, edit.insert(state.buffer, '\n'));
    case 'tab':
      return accept(parts, state, typed(state));
    case 'shift+tab':
      return asked.canGoBack
        ? { kind: 'done', state, result: { kind: 'back', typed: typed(state) } }
        : on(state);
    case 'f1':
      return on({ ...state, whyShown: !state.whyShown });
    case 'ctrl+o':
      return openEditor(parts, state, size);
    default: {
      const layOut = () => layoutText(state.buffer.text, textColumns(size.columns));
      const buffer = editWith(state.buffer, chord, layOut);
      return buffer === undefined ? on(state) : change(state, buffer);
    }
  }
}

function accept(parts: QuestionParts, state: TextState, answer: Answer | undefined): TextStep {
  const { texts } = parts;
  const outcome = judged(parts, answer);
  return outcome.fault === undefined
    ? { kind: 'done', state, result: outcome.reply }
    : on({ ...state, message: faultText(texts, outcome.fault, texts.required) });
}

function openEditor(parts: QuestionParts, state: TextState, size: Size): TextStep {
  if (parts.asked.question.type === 'date') return on(state);
  if (parts.editor === undefined) return on({ ...state, message: parts.texts.editor.none });
  const meanwhile = editorOpen(parts, parts.editor, size);
  return { kind: 'edit', state, text: state.buffer.text, meanwhile };
}

/** What was saved in the editor is the answer as it stands: one Enter gives it. */
function edited(parts: QuestionParts, state: TextState, outcome: EditorOutcome): TextState {
  if (outcome.kind === 'failed') {
    return { ...state, message: editorMessage(parts.texts, outcome.fault) };
  }
  const buffer = edit.replaceAll(state.buffer, outcome.text);
  return { ...state, buffer, settled: !isBlank(outcome.text) };
}
