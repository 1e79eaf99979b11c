// What the page's own script leaves for the app, which comes after it.
export interface Handover {
  /** Which app this page belongs to: the name of its script, which changes with every version. */
  readonly app: string;
  /** The button that was pressed last while nothing could answer it yet. */
  tapped: HTMLElement | undefined;
  /** Brings the style sheet of everything behind the first screen; it is there where the worker serves the page. Rejects where it did not come. */
  readonly dressAll: () => Promise<unknown>;
  /** Takes back what was answered for the chosen theme: from here on the app answers. */
  readonly askAgain: () => void;
  /** Something of the app did not come: the next tap loads the page anew. */
  readonly lose: () => void;
  /** Ends the watch for taps: from here on the app answers. */
  readonly end: () => void;
}
declare global {
  interface Window {
    plumbline?: Handover;
  }
}

/** Answers now what the person did before the app was here, on the same buttons and fields. */
export function answerLate(place: Element): void {
  const handover = window.plumbline;
  handover?.end();
  delete window.plumbline;
  for (const field of place.querySelectorAll<HTMLInputElement>('input[type=file]'))
    if (field.files?.length) field.dispatchEvent(new Event('change', { bubbles: true }));
  if (handover?.tapped?.isConnected) handover.tapped.click();
}
