import type { ChangeTexts } from '../change-texts.ts';

export const change: ChangeTexts = {
  edit: {
    opening: (path) => `Open in your editor: ${path}. Save and close it to go on here.`,
    unchanged: 'Nothing was changed.',
    changed: 'Your changes are in the note.',
    retold:
      'The summary now matches the new answers. What you wrote in it yourself is still there.',
    beside: (count) =>
      count === 1
        ? 'In 1 place you had changed the summary: your words stay, with the new ones beside them.'
        : `In ${count} places you had changed the summary: your words stay, with the new ones beside them.`,
    setGone: (set) =>
      `The prompt set ${set} no longer exists: the answers are new, the summary is as it was.`,
    notWaiting: (program, option) =>
      `${program} came back at once. If it is still open, add ${option} to EDITOR, so that it waits.`,
    endedBadly: (program) => `${program} reported that something went wrong.`,
    damage: {
      'front-matter': 'the lines between the two --- cannot be read from here on.',
      answers: 'the block of answers cannot be read from here on.',
      'no-answers': 'the block of answers (```yaml reflect-answers) is gone.',
      'not-a-note': 'this is not a note: the lines with id and set are gone.',
      unreadable: 'this cannot be read as text.',
    },
    unfit: (count) =>
      count === 1
        ? 'This answer does not fit its question:'
        : 'These answers do not fit their questions:',
    whatNow: 'What would you like to do?',
    again: 'Open it again',
    leave: 'Leave it like this',
  },
  delete: {
    sure: (title, day) => `Delete “${title}” from ${day}? You can undo this.`,
    sureOfAll: (count) => `Delete these ${count} notes? You can undo this.`,
    foreverSure: (title, day) =>
      `Delete “${title}” from ${day} for good? Nobody can bring it back, not even you.`,
    foreverSureOfAll: (count) =>
      `Delete these ${count} notes for good? Nobody can bring them back, not even you.`,
    damaged: (path) => `${path} (cannot be read as a note)`,
    nothing: 'Nothing was deleted.',
    deleted: (title, command) => `Deleted: ${title}. Undo it with: ${command}`,
    gone: (title) => `Deleted for good: ${title}.`,
  },
  restore: {
    which: 'Which note would you like back?',
    empty: 'There are no deleted notes.',
    restored: (title) => `Restored: ${title}.`,
  },
};
