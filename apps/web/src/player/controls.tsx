import type { Look } from '@plumbline/engine';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { Icon, type IconName } from './icons.tsx';
import { send } from './lead.ts';

interface RoundProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly isOff?: boolean;
}
export const Round = ({ icon, label, onPress, isOff = false }: RoundProps) => (
  <button type="button" class="player-round" aria-label={label} title={label} disabled={isOff} onClick={onPress}>
    <Icon name={icon} />
  </button>
);

interface MainProps {
  readonly icon: IconName;
  readonly text: string;
  readonly onPress: () => void;
}
const Main = ({ icon, text, onPress }: MainProps) => (
  <button type="button" class="button main player-main" onClick={onPress}>
    <Icon name={icon} />
    {text}
  </button>
);

interface ControlsProps {
  readonly look: Look;
  readonly onStart: () => void;
}
const { player } = ui;

/** One large act in the middle: pause, go on, or done where the person counts in repetitions. */
export const Controls = ({ look, onStart }: ControlsProps) => {
  const { phase, held, count, may, beginIn } = look;
  const isHeld = held !== undefined;
  const isFresh = held === 'start' && look.pieces.every(({ share }) => share === 0);
  const isReps = phase === 'work' && count.kind !== 'down';
  const nextLabel = phase === 'work' ? player.endSet : may.begin ? player.beginNow : put(player.beginIn, { n: beginIn });
  return (
    <div class="player-controls">
      <Round icon="back" label={player.backLong} isOff={isFresh} onPress={() => send({ type: 'back' })} />
      {isHeld ? (
        <Main icon="play" text={isFresh ? player.begin : player.goOn} onPress={onStart} />
      ) : isReps ? (
        <Main icon="done" text={player.done} onPress={() => send({ type: 'set-done' })} />
      ) : (
        <Main icon="pause" text={player.pause} onPress={() => send({ type: 'pause' })} />
      )}
      {isReps && !isHeld ? (
        <Round icon="pause" label={player.pause} onPress={() => send({ type: 'pause' })} />
      ) : (
        <Round icon="next" label={nextLabel} isOff={held === 'start' || !may.begin} onPress={() => send({ type: 'next' })} />
      )}
    </div>
  );
};

interface FeedbackProps {
  readonly look: Look;
  readonly onHurts: () => void;
  readonly onNoted: (text: string) => void;
}
/** How it is right now: three taps that change what comes next. */
export const Feedback = ({ look, onHurts, onNoted }: FeedbackProps) => (
  <div class="player-feedback">
    <button
      type="button"
      onClick={() => {
        send({ type: 'too-easy' });
        onNoted(player.noted['too-easy']);
      }}
    >
      {player.tooEasy}
    </button>
    <button
      type="button"
      disabled={!look.may.ease}
      onClick={() => {
        send({ type: 'ease' });
        onNoted(player.noted.eased);
      }}
    >
      {player.easier}
    </button>
    <button type="button" onClick={onHurts}>
      {player.hurts}
    </button>
  </div>
);
