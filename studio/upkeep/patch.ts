/** One change of a stored document, as the Content Lake takes it. */
export interface Patch {
  patch: {
    id: string;
    /** Refuses the whole transaction if the document has changed since it was read. */
    ifRevisionID?: string;
    set?: Record<string, unknown>;
    unset?: string[];
  };
}
