import type { Scheduler } from './time/schedule.ts';

/** What ends a program from outside. */
export type EndSignal = 'SIGINT' | 'SIGBREAK' | 'SIGTERM' | 'SIGHUP';

/** What a disk can do and what it says, as far as that goes by the platform. */
export interface DiskHabits {
  /** Files and folders have modes, which keep others out. */
  readonly modes: boolean;
  /** A folder can be opened, and made durable. */
  readonly syncsFolders: boolean;
  /** A file can be opened on the condition that it is no symbolic link. */
  readonly refusesLinks: boolean;
  /** What the system says of a file that another program, such as a virus scanner, has open for a moment. */
  readonly busy: readonly string[];
}

/**
 * All that differs from one platform to another, as data. Nothing else in the program asks which
 * platform it is on: it is handed one of these, and a test hands it any other.
 */
export interface Platform {
  /** The rules that paths follow: the name of that part of `node:path`. */
  readonly paths: 'posix' | 'win32';
  readonly disk: DiskHabits;
  /** Variables that say where things are kept; `env-paths` reads those of the platform. */
  readonly placeSettings: readonly string[];
  /**
   * What keeps the words of a command together: all that does in a shell, or double quotes only where
   * a backslash is part of a path.
   */
  readonly quotes: 'shell' | 'double-only';
  /** Endings of files that are programs, the first found being the one; none where a mode tells. */
  readonly programEndings: readonly string[];
  /** Endings among these that only the command interpreter can start. */
  readonly scriptEndings: readonly string[];
  /**
   * What bash reads in the home folder when a terminal is opened: the first of these that is there, and
   * nothing else. A login shell, which a terminal opens on a Mac, does not read `.bashrc`.
   */
  readonly bashFiles: readonly [string, ...string[]];
  /** Editors that may be there, the best first. */
  readonly editors: readonly string[];
  /** How text gets to the clipboard: by programs of the platform, or by what the surroundings have. */
  readonly clipboard: 'mac' | 'windows' | 'surroundings';
  /** What a key of the terminal sends to every program in it. */
  readonly keySignals: readonly EndSignal[];
  /** What asks a program to end, or tells that its terminal is gone. */
  readonly endSignals: readonly EndSignal[];
  /** A shell can stop a program and have it go on (Ctrl-Z, `fg`). */
  readonly stopsJobs: boolean;
  /** Who tells whether more than ASCII can be shown: the locale, or the name of the terminal. */
  readonly unicodeToldBy: 'locale' | 'terminal';
  readonly scheduler: Scheduler;
  /** Whether a reminder is shown by AppleScript. */
  readonly appleScript: boolean;
}

const unix: Platform = {
  paths: 'posix',
  disk: { modes: true, syncsFolders: true, refusesLinks: true, busy: [] },
  placeSettings: ['REFLECT_HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME'],
  quotes: 'shell',
  programEndings: [],
  scriptEndings: [],
  bashFiles: ['.bashrc'],
  editors: ['nano', 'vi'],
  clipboard: 'surroundings',
  keySignals: ['SIGINT'],
  endSignals: ['SIGTERM', 'SIGHUP'],
  stopsJobs: true,
  unicodeToldBy: 'locale',
  scheduler: 'cron',
  appleScript: false,
};

const linux: Platform = { ...unix, scheduler: 'systemd' };

const mac: Platform = {
  ...unix,
  placeSettings: ['REFLECT_HOME'],
  bashFiles: ['.bash_profile', '.bash_login', '.profile'],
  clipboard: 'mac',
  scheduler: 'launchd',
  appleScript: true,
};

/**
 * Windows has no modes, no job control, and nothing that corresponds to a synced folder: NTFS keeps
 * its own log of names. Closing the console window arrives as SIGHUP, some seconds before the end.
 */
const windows: Platform = {
  paths: 'win32',
  disk: {
    modes: false,
    syncsFolders: false,
    refusesLinks: false,
    busy: ['EPERM', 'EACCES', 'EBUSY'],
  },
  placeSettings: ['REFLECT_HOME'],
  quotes: 'double-only',
  programEndings: ['.com', '.exe', '.bat', '.cmd'],
  scriptEndings: ['.bat', '.cmd'],
  bashFiles: ['.bashrc'],
  editors: ['notepad'],
  clipboard: 'windows',
  keySignals: ['SIGINT', 'SIGBREAK'],
  endSignals: ['SIGTERM', 'SIGHUP'],
  stopsJobs: false,
  unicodeToldBy: 'terminal',
  scheduler: 'windows',
  appleScript: false,
};

const platforms: ReadonlyMap<string, Platform> = new Map([
  ['linux', linux],
  ['darwin', mac],
  ['win32', windows],
]);

/** The platform that node calls by this name; one that is not known is some Unix. */
export const platformOf = (name: string): Platform => platforms.get(name) ?? unix;
