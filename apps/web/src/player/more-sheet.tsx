import type { Look } from '@plumbline/engine';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { doseLine } from '../model/dose-words.ts';
import { findExercise } from '../model/plans.ts';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { TrackDoor } from '../track/track-door.tsx';
import { ui } from '../ui-words.ts';
import { HowTo } from '../why/how-to.tsx';
import { exerciseName } from '../words.ts';
import { send } from './lead.ts';
import { SessionFrame } from './session-frame.tsx';
import { choose, type SoundChoice, sound } from './sound-choice.ts';
import { hasVoice } from './voice.ts';

const { player } = ui;

const Switch = ({
  name,
  label,
  help,
}: {
  readonly name: Exclude<keyof SoundChoice, 'voiceName'>;
  readonly label: string;
  readonly help?: string | undefined;
}) => <Tick label={label} help={help} on={sound.value[name]} onTick={(on) => choose({ [name]: on })} />;

interface SheetProps {
  readonly look: Look;
  readonly onClose: (noted?: string) => void;
}

/** What is not needed in every set: another exercise, leaving it out, how to do it, and what is heard. */
export const MoreSheet = ({ look, onClose }: SheetProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const { line, may } = look;
  const exercise = line && findExercise(line.exercise);
  return (
    <SessionFrame look={look} class="player-sheet">
      <h1 tabIndex={-1} ref={heading}>
        {line ? exerciseName(line.exercise) : player.moreTitle}
      </h1>
      <Button class="wide" onPress={() => onClose()}>
        {player.close}
      </Button>
      {may.swap.length > 0 ? (
        <section class="stack">
          <h2>{player.insteadTitle}</h2>
          <ul class="player-others">
            {may.swap.map((other) => {
              const found = findExercise(other.exercise);
              return (
                <li key={other.exercise}>
                  <button
                    type="button"
                    onClick={() => {
                      send({ type: 'swap', to: other.exercise });
                      onClose(player.noted.changed);
                    }}
                  >
                    <strong>{exerciseName(other.exercise)}</strong>
                    <small class="num">
                      {found ? doseLine(found, other.dose) : ''}
                      {other.easier ? ` · ${player.isEasier}` : ''}
                    </small>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      <div class="stack">
        <Button
          class="wide"
          look="line"
          onPress={() => {
            send({ type: 'leave-out' });
            onClose(player.noted.out);
          }}
        >
          {player.leaveOut}
        </Button>
        <Button class="wide" look="line" onPress={() => send({ type: 'finish' })}>
          {player.finishHere}
        </Button>
        <p class="small muted">{player.finishLine}</p>
      </div>
      <section class="stack">
        <h2>{player.soundTitle}</h2>
        <div class="player-switches">
          <Switch name="tones" label={player.tones} />
          <Switch name="voice" label={player.voice} help={hasVoice.value ? undefined : player.noVoice} />
          <Switch name="paced" label={player.paced} help={player.pacedHelp} />
        </div>
        <TrackDoor />
      </section>
      {exercise ? <HowTo exercise={exercise} /> : null}
      <p class="small muted player-keys">{player.keys}</p>
    </SessionFrame>
  );
};
