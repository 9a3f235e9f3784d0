/** A file that goes into a folder. */
export interface OutFile {
  /** Its path from that folder on, with `/` between the parts. */
  readonly name: string;
  readonly text: string;
}

/** How files are written to where a person said. */
export interface WriteOptions {
  /** Whether what is there already may be replaced. */
  readonly replace: boolean;
}

/** A note that came in from elsewhere. */
export interface Received {
  /** The file that it came from. */
  readonly from: string;
  /** Where it is now. */
  readonly path: string;
  readonly id: string;
  /**
   * `new`: it was not there. `there`: it was there already, word for word. `both`: the same note was
   * there with other words, or another one for its week; both are kept.
   */
  readonly outcome: 'new' | 'there' | 'both';
  /** The id that it had, when it got another. */
  readonly was: string | undefined;
}

/** Where notes go to and come from, outside the folder of notes. */
export interface Transfer {
  /** Whether a path is that of a folder that is there. */
  isFolder(path: string): boolean;
  /**
   * Writes a file piece by piece, whole or not at all, for the owner only. Nothing is asked of
   * `pieces` before it is known that the file can be written.
   *
   * @throws ReflectError `target-taken`, `target-among-notes` or `cannot-write`.
   */
  writeFile(path: string, pieces: AsyncIterable<string>, options: WriteOptions): Promise<void>;
  /**
   * Writes files into a folder: all of them or none. A file that is there with the same text stays;
   * when one has another text, nothing is written.
   *
   * @param files gives them from the start each time it is called.
   * @throws ReflectError `target-taken` with all that are in the way, `target-among-notes` or
   * `cannot-write`.
   */
  writeFolder(
    folder: string,
    files: () => AsyncIterable<OutFile>,
    options: WriteOptions,
  ): Promise<void>;
  /**
   * Takes in the notes at these paths: notes, folders of them, other homes of `reflect`, and JSON
   * exports. What is there is never overwritten, and taking in the same again changes nothing.
   *
   * @param tell called for each note, once it is safe.
   * @returns the files that are no readable notes, or in an export the lines.
   * @throws ReflectError `file-missing` before anything is taken in, `not-an-export`, `cannot-write`.
   */
  receive(
    paths: readonly string[],
    tell: (received: Received) => void,
  ): Promise<{ readonly damaged: readonly string[] }>;
}
