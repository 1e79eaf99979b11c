// Buttons of a headset or a lock screen, where the browser passes them on.
export interface HeadsetActs {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly stop: () => void;
}
const names = { play: 'play', pause: 'pause', next: 'nexttrack', back: 'previoustrack', stop: 'stop' } as const satisfies Record<
  keyof HeadsetActs,
  MediaSessionAction
>;

function handle(action: MediaSessionAction, act: (() => void) | null): void {
  try {
    navigator.mediaSession?.setActionHandler(action, act);
  } catch {
    // A browser that does not know this button leaves it out.
  }
}
/** Gives what lets go of the buttons. */
export function listenToHeadset(acts: HeadsetActs): () => void {
  for (const key of Object.keys(names) as (keyof HeadsetActs)[]) handle(names[key], acts[key]);
  return () => {
    for (const action of Object.values(names)) handle(action, null);
    if (navigator.mediaSession) navigator.mediaSession.playbackState = 'none';
  };
}
export function showOnHeadset(title: string, artist: string, isRunning: boolean): void {
  if (!navigator.mediaSession || typeof MediaMetadata === 'undefined') return;
  navigator.mediaSession.metadata = new MediaMetadata({ title, artist });
  navigator.mediaSession.playbackState = isRunning ? 'playing' : 'paused';
}
