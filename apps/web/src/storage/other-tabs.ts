// Tells other tabs that something was written, and hears it from them. A message is a hint and may not arrive, so the log itself is looked at too.
const channelName = 'plumbline';
/** How often a visible page looks by itself. Units: ms. */
const lookMs = 5000;

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);

/** `grown`: facts were added. `changed`: what was there is no longer as it was. */
export type Hint = 'grown' | 'changed';
export const tellOtherTabs = (hint: Hint): void => channel?.postMessage(hint);

export interface Watch {
  readonly onHint: (hint: Hint) => void;
  /** A moment in which to look whether something was written. */
  readonly onLook: () => void;
}
export function watchOtherTabs({ onHint, onLook }: Watch): void {
  channel?.addEventListener('message', ({ data }) => onHint(data === 'changed' ? 'changed' : 'grown'));
  const look = (): void => {
    if (!document.hidden) onLook();
  };
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  setInterval(look, lookMs);
}
