// What was typed into a program and not saved yet. It outlives a look at another page of the desk; closing the tab is asked about.
export interface Draft {
  readonly name: string;
  readonly text: string;
}
const drafts = new Map<string, Draft>();
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The unsaved state of the program `id`; undefined where all of it is saved. */
export const draftOf = (id: string): Draft | undefined => drafts.get(id);

/** Keeps it in memory; undefined forgets it. */
export function keepDraft(id: string, draft: Draft | undefined): void {
  if (draft) drafts.set(id, draft);
  else drafts.delete(id);
  // A page that listens is not kept by the browser for the way back, so it listens only while it must.
  if (drafts.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}
