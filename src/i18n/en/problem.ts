import type { AnswerFault } from '../../core/answers/answer.ts';
import { faultyFile } from '../../core/answers/fault-origin.ts';
import type { AnswersFault } from '../../core/file-faults.ts';
import { languageName } from '../language-names.ts';
import type { ProblemTexts } from '../problem-texts.ts';

const list = (words: readonly string[]): string => words.join(', ');

/** Paths that are shown one by one; of more than these a number is enough. */
const shownPaths = 20;

function indented(paths: readonly string[]): string {
  const lines = paths.slice(0, shownPaths).map((each) => `  ${each}`);
  const more = paths.length > shownPaths ? [`  and ${paths.length - shownPaths} more`] : [];
  return [...lines, ...more].join('\n');
}

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean ${nearest}?`;
/** A file, or what comes in. */
const inWords = (file: string): string => (file === '-' ? 'standard input' : file);

/** Where answers are to be put right. */
function whereIn(named: string | undefined, faults: readonly AnswersFault[]): string {
  const file = faultyFile(named, faults);
  return file === undefined ? 'your answers' : inWords(file);
}
const example = (text: string): string => `This is right: ${text}`;

const types: Readonly<Record<string, string>> = {
  text: 'a text',
  long: 'a text',
  list: 'a list of texts',
  choice: 'a single answer',
  choices: 'a list of choices',
  scale: 'a whole number',
  confirm: 'yes or no',
  date: 'a day such as 2026-11-23',
};

function answerFault(fault: AnswerFault): string {
  switch (fault.code) {
    case 'answer-type':
      return `this takes ${types[fault.expected] ?? fault.expected}.`;
    case 'answer-range':
      return `this takes a whole number from ${fault.min} to ${fault.max}.`;
    case 'answer-choice':
      return `choose from: ${list(fault.allowed)}.`;
    case 'answer-date':
      return 'there is no such day; write one as 2026-11-23.';
    case 'answer-long':
      return `this is too long; there is room for ${fault.longest} characters.`;
  }
}

/** Why the system refused a file, by its error code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  EROFS: 'this disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is used up',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTDIR: 'there is a file where a folder should be',
  EISDIR: 'it is a folder',
  EINVAL: 'it is not an ordinary file',
  ENOENT: 'it does not exist',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
};
const because = (code: string): string => reasons[code] ?? code;

/** The mistake in YAML that people make most. */
const needsQuotes =
  ' Often a text needs quotes around it: one with a colon in it, or one that begins with { or [.';

export const problem: ProblemTexts = {
  problems: {
    usage: ({ detail, nearest, command }) => ({
      what: `${detail}${meant(nearest)}`,
      ...(command === undefined ? {} : { todo: `See: ${command} --help` }),
    }),
    'help-unknown': ({ name, nearest }) => ({
      what: `There is no help about ${name}.`,
      todo:
        nearest.length > 0
          ? `Did you mean ${nearest.join(' or ')}?`
          : 'Everything there is help about: reflect help commands, reflect help topics',
    }),
    'set-unknown': ({ name, nearest, setting }) => ({
      what:
        setting === undefined
          ? `There is no prompt set or command called ${name}.`
          : `There is no prompt set called ${name}; it is named in ${inWords(setting)}.`,
      todo:
        nearest.length > 0
          ? `Did you mean ${nearest.join(' or ')}? All sets: reflect sets`
          : 'All sets: reflect sets. All commands: reflect --help',
    }),
    'set-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `One thing is wrong in ${file}:`
          : `${faults.length} things are wrong in ${file}:`,
      todo: `Put that right and check it with: reflect sets check ${file}`,
    }),
    'set-not-in-language': ({ name, wanted, languages }) => ({
      what: `The set ${name} does not exist in ${languageName(wanted, 'en')}, but it does in ${list(languages.map((each) => languageName(each, 'en')))}.`,
      todo: `Choose --lang ${list(languages)}, or add ${wanted}: to every text in the file.`,
    }),
    'set-name-wrong': ({ name, suggestion }) => ({
      what: `A set cannot be called this: ${name}`,
      todo: `Small letters, digits and hyphens, 40 at most, and a letter first: ${suggestion}`,
    }),
    'set-name-reserved': ({ name, suggestion }) => ({
      what: `No file can be called ${name} on Windows, so a set cannot either.`,
      todo: `Choose another name, for example: reflect sets new ${suggestion}`,
    }),
    'set-name-taken': ({ name, suggestion }) => ({
      what: `${name} is a command. You could not start a set of that name.`,
      todo: `Choose another name, for example: reflect sets new ${suggestion}`,
    }),
    'set-exists': ({ name, path }) => ({
      what: `You already have a set ${name}; it stays as it is: ${path}`,
      todo: `Change it with: reflect sets edit ${name}`,
    }),
    'set-needs-terminal': ({ name, path }) => ({
      what:
        path === undefined
          ? `${name} comes with reflect and stays as it is.`
          : 'There is no terminal to open an editor in.',
      todo:
        path === undefined
          ? `Make a copy of your own first: reflect sets new ${name} --from ${name}`
          : `The set is a text file that you can change with any program: ${path}`,
    }),
    'set-warned': ({ count }) => ({
      what:
        count === 1
          ? 'With --strict, 1 warning counts too.'
          : `With --strict, ${count} warnings count too.`,
    }),
    'answers-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `One thing is wrong in ${whereIn(file, faults)}:`
          : `${faults.length} things are wrong in ${whereIn(file, faults)}:`,
      todo: 'Nothing was saved.',
    }),
    'config-faulty': ({ file, faults }) => ({
      what:
        faults.length === 1
          ? `One thing is wrong in your settings (${file}):`
          : `${faults.length} things are wrong in your settings (${file}):`,
      todo: 'Put it right with: reflect config edit. Or take a setting out: reflect config unset NAME',
    }),
    'variables-wrong': ({ wrong }) => ({
      what:
        wrong.length === 1
          ? 'A variable has a value that it cannot have:'
          : `${wrong.length} variables have a value that they cannot have:`,
    }),
    'setting-unknown': ({ key, nearest }) => ({
      what: `There is no setting ${key}.${meant(nearest)}`,
      todo: 'All settings: reflect config',
    }),
    'config-needs-terminal': ({ path }) => ({
      what: 'There is no terminal to open an editor in.',
      todo: `Your settings are in a text file: ${path}. Change one with: reflect config set NAME VALUE`,
    }),
    'file-missing': ({ path }) =>
      path === '-'
        ? {
            what: 'Nothing comes in on standard input.',
            todo: 'Send a file to it with < FILE, or name the file instead of -.',
          }
        : { what: `There is no file ${path}.` },
    'file-too-large': ({ path, limit }) => ({
      what: `${path === '-' ? 'What comes in on standard input' : path} is too large: the limit is ${Math.round(limit / 1024)} KB.`,
    }),
    'file-exists': ({ path }) => ({
      what: `There is already a file ${path}; it stays as it is.`,
      todo: 'Choose another name.',
    }),
    'target-taken': ({ paths }) => ({
      what:
        paths.length === 1
          ? `${paths[0] ?? ''} already exists and stays as it is.`
          : `These files already exist, with other contents:\n${indented(paths)}`,
      todo: 'Nothing was written. Choose another place, or replace what is there with --force.',
    }),
    'target-among-notes': ({ path }) => ({
      what: `${path} is where your notes themselves are.`,
      todo: 'Nothing was written. Choose another place.',
    }),
    'not-an-export': ({ path }) => ({
      what: `${path} is not an export that can be taken in.`,
      todo: 'What can be taken in is made with: reflect export --private --to notes.json',
    }),
    'no-terminal': ({ missing }) => ({
      what:
        missing.length > 0
          ? `There is no terminal to ask in, and this is still missing: ${list(missing)}.`
          : 'There is no terminal to ask in.',
      todo: 'Give the answers with --answers FILE, or --answer id=answer.',
    }),
    'note-unknown': ({ name }) => ({
      what: `There is no note ${name}.`,
      todo: 'See your notes with: reflect list',
    }),
    'not-in-trash': ({ name }) => ({
      what: `There is no deleted note ${name}.`,
      todo: 'See what can be restored with: reflect restore --list',
    }),
    'restore-which': ({ candidates }) => ({
      what: `These notes can be restored:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Name one: reflect restore ID',
    }),
    'not-a-note': ({ path }) => ({
      what: `${path} is not a note of reflect, and stays where it is.`,
    }),
    'needs-force': () => ({
      what: 'There is no terminal to ask whether you are sure. Nothing was deleted.',
      todo: 'Add --force to delete without being asked.',
    }),
    'shell-file-unasked': ({ path }) => ({
      what: `There is no terminal to ask whether ${path} may be changed. Nothing was changed.`,
      todo: 'Add --force to change it without being asked.',
    }),
    'edit-needs-terminal': ({ path }) => ({
      what: 'There is no terminal to open an editor in.',
      todo: `The note is a text file that you can change with any program: ${path}. Single answers: reflect revise NOTE --answer id=answer`,
    }),
    'question-not-asked': ({ ids }) => ({
      what: `With the answers in this note this is not asked: ${list(ids)}.`,
      todo: 'Nothing was changed.',
    }),
    'note-ambiguous': ({ name, candidates }) => ({
      what: `${name} could be one of several notes:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Give a little more of the name, or the path.',
    }),
    'which-note': ({ candidates }) => ({
      what: `More than one conversation is open:\n${candidates.map((each) => `  ${each}`).join('\n')}`,
      todo: 'Name one: reflect after ID',
    }),
    'nothing-open': () => ({
      what: 'There is no conversation to look back on.',
      todo: 'Name the note: reflect after ID. Your notes: reflect list',
    }),
    'no-notes': () => ({ what: 'There are no notes yet.', todo: 'Start with: reflect' }),
    'draft-unknown': ({ name, known }) => ({
      what: `There is no unfinished reflection ${name}.`,
      todo: known.length > 0 ? `There is: ${list(known)}.` : 'There are none now.',
    }),
    'no-drafts': () => ({
      what: 'There is no unfinished reflection to go on with.',
      todo: 'Start with: reflect',
    }),
    'cannot-read': ({ path, reason }) => ({ what: `${path} cannot be read: ${because(reason)}.` }),
    'cannot-write': ({ path, reason, draft }) => ({
      what: `${path} cannot be written to: ${because(reason)}.`,
      todo:
        draft === undefined
          ? 'Nothing was saved.'
          : `Your answers are safe in ${draft}. Once it is solved, go on with: reflect resume`,
    }),
    'note-damaged': ({ path, line }) => ({
      what: `${path} cannot be read as a note${line === undefined ? '' : `, from line ${line} on`}.`,
      todo: 'The file was not touched.',
    }),
    'draft-damaged': ({ path }) => ({
      what: `${path} cannot be read as an unfinished reflection.`,
      todo: 'The file was not touched.',
    }),
    'left-damaged': ({ path, line }) => ({
      what: `${line === undefined ? path : `${path}:${line}`} cannot be read as a note yet. It is as you left it.`,
      todo: `Go on with: reflect edit ${path}`,
    }),
    'set-left-faulty': ({ path }) => ({
      what: 'The set is not right yet. It is as you left it, and cannot be used like this.',
      todo: `Go on with: reflect sets edit ${path}`,
    }),
    'place-taken': ({ path, kept }) => ({
      what: `Another note is in its place: ${path}`,
      todo: `Both are kept; the deleted one is in ${kept}`,
    }),
    'editor-failed': ({ program }) => ({
      what:
        program === undefined
          ? 'No editor was found.'
          : `The editor ${program} could not be started.`,
      todo: 'Say which one you use, for example: reflect config set editor nano',
    }),
    'note-exists': ({ path }) => {
      const name = path.split(/[\\/]/).slice(-2).join('/');
      return {
        what: `This note already exists: ${path}`,
        todo: `See it with: reflect show ${name}\nAdd your words to it with: reflect revise ${name}`,
      };
    },
    'file-changed': ({ path, kept }) => ({
      what: `${path} was changed in the meantime, and stays as it is now.`,
      ...(kept === undefined ? {} : { todo: `Your version is next to it: ${kept}` }),
    }),
    'output-failed': ({ reason }) => ({
      what: `The result could not be written: ${because(reason)}.`,
    }),
    'no-home': () => ({
      what: 'There is no home folder (HOME) to keep your notes in.',
      todo: 'Say where they belong with REFLECT_HOME=FOLDER.',
    }),
    'entry-refused': ({ parser, detail }) => ({
      what: `${parser} does not accept this: ${detail}`,
      todo: 'It cannot be set up like this. Report it, or choose another scheduler: --for cron',
    }),
    'nothing-to-share': ({ id }) => ({
      what: `Note ${id} holds nothing that is meant for the other person.`,
      todo: 'These are meant for them: what you want to keep, what you share, what you do not know, and your question.',
    }),
    'no-clipboard': ({ programs }) => ({
      what: 'No clipboard can be reached from here.',
      todo:
        programs.length > 0
          ? `Install ${programs.join(' or ')}, or copy it by hand.`
          : 'Copy it by hand, or send it to a program of your own: reflect card | …',
    }),
    interrupted: ({ draft }) => ({
      what: draft === undefined ? 'Stopped.' : 'Stopped. Your answers are kept.',
      ...(draft === undefined ? {} : { todo: `Go on with: reflect resume ${draft}` }),
    }),
  },
  setFaults: {
    yaml: ({ detail }) => `this is not valid YAML (${detail}).${needsQuotes}`,
    alias: () => 'references (& and *) cannot be used here; write the text in full.',
    'duplicate-key': ({ key, first }) =>
      `${key} is already on line ${first.line}; take one of them out.`,
    'several-documents': () => 'a second document starts here (---); a file holds only one.',
    'too-deep': () => 'this is nested too deeply; use fewer levels.',
    'too-many': ({ key, limit }) => `${key} takes ${limit} at most.`,
    'control-character': ({ shown }) =>
      `the invisible character ${shown} cannot be used here; take it out.`,
    missing: ({ key, example: text }) => `${key} is missing. ${example(text)}`,
    'unknown-key': ({ key, nearest }) => `${key} is not a known name here.${meant(nearest)}`,
    'wrong-value': ({ key, example: text }) => `${key} is not right. ${example(text)}`,
    'not-one-of': ({ key, allowed, nearest }) =>
      `${key} can be: ${list(allowed)}.${meant(nearest)}`,
    'no-questions': ({ example: text }) => `there is not one question in it. ${example(text)}`,
    'duplicate-id': ({ id, first }) =>
      `the id ${id} is already on line ${first.line}; every question has its own id.`,
    'when-unknown': ({ id, nearest }) =>
      `when looks at ${id}, and there is no such question.${meant(nearest)}`,
    'when-later': ({ id }) =>
      `when looks at ${id}, but that question comes later; look at an earlier one.`,
    'from-unknown': ({ id, nearest }) =>
      `from takes choices from ${id}, and that is not an earlier question of type text or list.${meant(nearest)}`,
    'when-value': ({ id, value, allowed }) =>
      `${value} cannot be an answer to ${id}. These can: ${list(allowed)}.`,
    'language-missing': ({ key, languages }) =>
      `${key} is still missing in: ${list(languages)}. Add it, or write one text for all languages.`,
    'placeholder-unknown': ({ key, name, nearest }) =>
      `{${name}} in ${key} is not an earlier question.${meant(nearest)}`,
    'key-not-for-type': ({ key, type }) => `${key} does not belong to a question of type ${type}.`,
    'duplicate-choice': ({ key, value }) => `the choice ${value} is in ${key} twice.`,
    'scale-range': ({ key }) =>
      `${key} is not right: a scale goes from a low number to a higher one, 10 at most.`,
    'opening-optional': ({ id }) =>
      `${id} is the opening question; it cannot be skipped. Take optional out.`,
    'name-not-file': ({ name, file }) =>
      `name is ${name}, but the file is called ${file}; make them the same.`,
  },
  answersFaults: {
    yaml: ({ detail }) => `this is not valid YAML or JSON (${detail}).${needsQuotes}`,
    alias: () => 'references (& and *) cannot be used here; write the text in full.',
    'unknown-key': ({ key, nearest }) => `${key} is not a known name here.${meant(nearest)}`,
    'wrong-value': ({ key, example: text }) => `${key} is not right. ${example(text)}`,
    'duplicate-key': ({ key, first }) =>
      `${key} is already on line ${first.line}; take one of them out.`,
    'several-documents': () => 'a second document starts here (---); a file holds only one.',
    'too-deep': () => 'this is nested too deeply; use fewer levels.',
    'not-one-of': ({ key, allowed }) => `${key} can be: ${list(allowed)}.`,
    'answer-outside': ({ key }) =>
      `${key} stands beside the answers. Put it under answers, as: answers: { ${key}: … }`,
    'answer-missing': ({ id, ask }) => `${id} is missing: ${ask}`,
    'answer-unknown': ({ id, nearest }) => `this set has no question ${id}.${meant(nearest)}`,
    'answer-wrong': ({ id, fault }) => `${id}: ${answerFault(fault)}`,
  },
  inInput: ({ line, column }) => `line ${line}, column ${column}:`,
  andMore: (count) => `and ${count} more.`,
  defect: (detail) => ({
    what: `Something went wrong here, and it is not your doing: ${detail}`,
    todo: 'What you had filled in is still there: reflect drafts',
  }),
};
