import type { Look } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Asking } from '../player/between.tsx';
import { run, send, takeUpAnew } from '../player/lead.ts';
import { SessionFrame } from '../player/session-frame.tsx';
import { ui } from '../ui-words.ts';
import { AfterForm } from './after-form.tsx';

/** Back into the session: to what is left of it, or to its last set. */
function goBackIn(): void {
  takeUpAnew();
  if (run.value?.phase === 'done') send({ type: 'back' });
}

/** All is done: what the last exercise still asks, then how it was. */
export const DonePage = ({ look }: { readonly look: Look }) => {
  const [isPast, setPast] = useState(false);
  if (look.asks === undefined || isPast) return <AfterForm onBack={goBackIn} />;
  return (
    <SessionFrame look={look} class="player-sheet">
      <h1>{ui.player.allDone}</h1>
      <Asking asks={look.asks} last={look.lastDone} />
      <Button look="line" class="wide" onPress={() => setPast(true)}>
        {ui.next}
      </Button>
    </SessionFrame>
  );
};
