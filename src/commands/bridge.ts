import type { Context } from '../context.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { type Side, toMeeting } from '../core/share/meeting.ts';
import { byPart, toShared } from '../core/share/shared.ts';
import { namesToRoles } from '../core/share/shared-names.ts';
import { renderBridgeSheet } from '../render/bridge/bridge-sheet.ts';
import { afterQuestionsOf, setQuestions } from './prompt-sets/set-questions.ts';
import { putText } from './telling/put-text.ts';

/** Options of `reflect bridge`. */
export interface BridgeOptions {
  /** Notes, by name, or files that were shared: one from each person. */
  readonly files: readonly string[];
  readonly guesses: boolean;
  readonly anonymous: boolean;
  /** A file that gets the sheet, or `-` for standard output. */
  readonly to: string;
  /** Whether a file that is there may be written over. */
  readonly force: boolean;
}

/** How many sides fit on a sheet. */
const [fewest, most] = [2, 8];

/**
 * Makes one sheet from what two people, or a team, wrote alone.
 *
 * @throws ReflectError `usage` for too few or too many files, what finding a note throws, and what
 * `putText` throws.
 */
export async function runBridge(context: Context, options: BridgeOptions): Promise<void> {
  const { texts } = context;
  const { files, anonymous } = options;
  if (files.length < fewest || files.length > most) {
    throw new ReflectError({ code: 'usage', detail: texts.bridge.howMany(fewest, most) });
  }
  const sides: Side[] = [];
  for (const file of files) sides.push(await sideOf(context, file));
  const meeting = toMeeting(anonymous ? withoutNames(context, sides) : sides);
  const sheet = renderBridgeSheet(meeting, {
    texts: texts.bridge,
    note: texts.note,
    guesses: options.guesses && !anonymous,
    anonymous,
  });
  await putText(context, sheet, options);
}

async function sideOf(context: Context, file: string): Promise<Side> {
  const shared = await (await context.files()).readShared(file);
  if (shared !== undefined) {
    const { from } = shared.shared;
    return { shared: shared.shared, ...(from === undefined ? {} : { name: from }) };
  }
  const stored = await (await context.notes()).find(file);
  const questions = await setQuestions(context, stored.note.meta.set);
  const afterQuestions = await afterQuestionsOf(context, stored.note);
  return {
    shared: toShared(stored.note, questions, { afterQuestions, guesses: true }),
    ...nameOfOther(stored),
  };
}

const nameOfOther = ({ note }: StoredNote): { readonly other?: string } =>
  note.meta.with === undefined ? {} : { other: note.meta.with };

/** Takes the names out, of everybody and from everybody's words, and the order as well. */
function withoutNames({ texts }: Context, sides: readonly Side[]): Side[] {
  const who = texts.bridge.anonymousName;
  const names = sides.flatMap(({ name, other }) => [name ?? [], other ?? []].flat());
  const roles = [...new Set(names)].map((name) => namesToRoles(name, { who, whose: who }));
  const reword = (text: string): string => roles.reduce((words, role) => role(words), text);
  return sides.map(({ shared }) => ({
    shared: {
      lang: shared.lang,
      guesses: [],
      parts: byPart((part) => shared.parts[part].map(reword)),
    },
  }));
}
