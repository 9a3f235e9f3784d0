import {
  type Layout,
  layoutText,
  placeOf,
  type Row,
  rowText,
} from '../../../core/columns/layout.ts';
import { type Line, plain } from '../../../core/columns/line.ts';
import { accent, quiet, type Span } from '../../../core/text/span.ts';
import type { PromptTexts } from '../../../i18n/prompt-texts.ts';
import {
  headOf,
  type KeyHint,
  keyRows,
  margin,
  marginFor,
  messageOf,
  prose,
  textColumns,
} from '../../drawing/prose.ts';
import type { Size, View } from '../../drawing/view.ts';
import type { EditorFault } from '../../editor/editor.ts';
import { commonKeys, headingOf, type QuestionParts } from '../question.ts';
import { enterMeans, isBlank, type TextState } from './text-state.ts';

/** What a question that is typed shows. */
export function viewText(parts: QuestionParts, state: TextState, { columns }: Size): View {
  const { glyphs } = parts.theme;
  const layout = layoutText(state.buffer.text, textColumns(columns));
  const place = placeOf(layout, state.buffer.cursor);
  return {
    head: headOf(headingOf(parts, state.whyShown), glyphs, columns),
    body: {
      rows: layout.rows.length,
      line: (index) => bodyLine(parts, layout, index, columns),
    },
    foot: [
      ...messageOf(state.message, glyphs, columns),
      ...keyRows(keysFor(parts, state), glyphs, columns),
    ],
    cursor: { row: place.row, column: place.column + marginFor(columns) },
  };
}

function bodyLine(parts: QuestionParts, layout: Layout, index: number, columns: number): Line {
  const row = layout.rows[index];
  if (row === undefined) return [];
  const sign = margin(signFor(parts, row, index), columns);
  if (layout.text === '' && parts.asked.question.type === 'date') {
    return [...sign, quiet(parts.texts.dayFormat)];
  }
  return [...sign, plain(rowText(layout, row))];
}

function signFor({ asked, theme }: QuestionParts, row: Row, index: number): Span {
  const { glyphs } = theme;
  if (asked.question.type === 'long') return quiet(glyphs.line);
  if (asked.question.type === 'list') return row.startsLine ? accent(glyphs.item) : plain(' ');
  return index === 0 ? accent(glyphs.pointer) : plain(' ');
}

function keysFor(parts: QuestionParts, state: TextState): KeyHint[] {
  const { asked, texts, editor } = parts;
  const { back, why, stop } = commonKeys(parts, whyKey(state));
  const canEdit = editor !== undefined && asked.question.type !== 'date';
  return [
    ...enterKeys(parts, state),
    ...back,
    ...(state.whyShown ? [] : why),
    ...(canEdit ? [{ key: 'ctrl-o', does: texts.keys.editor }] : []),
    ...stop,
  ];
}

const whyKey = ({ buffer }: TextState): string => (buffer.text === '' ? '?' : 'f1');

function enterKeys({ asked, texts }: QuestionParts, state: TextState): KeyHint[] {
  const { keys } = texts;
  const { question } = asked;
  const enter = (does: string): KeyHint => ({ key: keys.names.enter, does });
  const isList = question.type === 'list';
  switch (enterMeans(question, state)) {
    case 'keep':
      return [enter(keys.keep)];
    case 'skip':
      return [enter(keys.skip)];
    case 'newline': {
      const more = enter(isList ? keys.nextItem : keys.newLine);
      const atEnd = isBlank(state.buffer.text.slice(state.buffer.cursor));
      return atEnd
        ? [{ ...more, does: `${more.does}, ${keys.emptyLineIsDone}` }]
        : [more, { key: keys.names.tab, does: keys.done }];
    }
    case 'answer':
      return [enter(isList || question.type === 'long' ? keys.done : keys.next)];
  }
}

/** What is shown while the editor is open. */
export const editorOpen = (parts: QuestionParts, program: string, { columns }: Size): Line[] =>
  prose(parts.texts.editor.open(program), quiet, plain(' '), columns);

/** What went wrong in the editor, in words. */
export function editorMessage({ editor }: PromptTexts, fault: EditorFault): string {
  switch (fault.code) {
    case 'none':
      return editor.none;
    case 'not-waiting':
      return editor.notWaiting(fault.program, fault.option);
    case 'file':
      return editor.file(fault.reason);
    case 'unreadable':
      return editor.unreadable(fault.path);
    default:
      return editor[fault.code](fault.program);
  }
}
