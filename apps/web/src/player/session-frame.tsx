import type { Look } from '@plumbline/engine';
import type { ComponentChildren } from 'preact';
import { saving } from '../model/home.ts';
import { Bar } from '../parts/bar.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put } from '../words.ts';
import { send } from './lead.ts';
import './player.css';
import './sheets.css';
import './stage.css';
import './wide.css';

const { player } = ui;

export function whereText({ pieces, at, secondsLeft }: Look): string {
  const n = Math.min(pieces.length, (at?.line ?? pieces.length - 1) + 1);
  const minutes = Math.round(secondsLeft / 60);
  const left = minutes < 1 ? player.lastMinute : put(player.left, { n: minutes });
  return pieces.length === 1 ? left : `${put(player.count, { n, of: pieces.length })} · ${left}`;
}

interface FrameProps {
  readonly look: Look;
  readonly children: ComponentChildren;
  readonly onMore?: () => void;
  readonly onStop?: () => void;
  readonly class?: string;
}
const stopNow = (): void => send({ type: 'stop' });

/** Every screen of a running session: how far it is, and stop in one tap. */
export const SessionFrame = ({ look, children, onMore, onStop = stopNow, class: more = '' }: FrameProps) => (
  <main class={`player ${more}`} data-phase={look.phase} data-held={look.held}>
    <header class="player-top">
      <Bar pieces={look.pieces} label={whereText(look)} />
      <p class="small muted num">{saving.value === 'saved' ? ui.saved : whereText(look)}</p>
      {onMore ? (
        <button type="button" class="player-pill" onClick={onMore}>
          {player.more}
        </button>
      ) : null}
      <button type="button" class="player-pill player-stop" onClick={onStop}>
        {phrases.stopSigns.button}
      </button>
    </header>
    {children}
  </main>
);
