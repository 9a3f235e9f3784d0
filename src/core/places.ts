/** Where things are kept; every path is absolute. */
export interface Places {
  readonly notes: string;
  readonly drafts: string;
  /** The person's own prompt sets. */
  readonly prompts: string;
  /** The settings file. */
  readonly config: string;
  /** Notes that were deleted and can be restored. */
  readonly trash: string;
}
