import { type Look, stageAt } from '@plumbline/engine';
import { useEffect } from 'preact/hooks';
import { BigNumber, clockText } from '../player/big-number.tsx';
import { ui } from '../ui-words.ts';
import { buzz } from './felt.ts';
import './timers.css';

const words = ui.timers;

/** Where the work stands in its stages; undefined before it begins and where it has none. */
function stageOf({ phase, line, share }: Look) {
  if (phase !== 'work' || line === undefined) return undefined;
  return stageAt(line, share * (line.dose.seconds ?? 0) * 1000);
}
function useBuzz(look: Look): ReturnType<typeof stageOf> {
  const at = stageOf(look);
  const stage = look.held === undefined ? at?.stage : undefined;
  useEffect(() => {
    if (stage) buzz(stage);
  }, [stage]);
  return at;
}

/** Small and large of the round, as shares of its place. */
const SMALL = 0.45;
const sizeOf = (at: NonNullable<ReturnType<typeof stageOf>>): number => {
  const grown = at.stage === 'out' ? at.share : at.stage === 'hold' ? 1 : 1 - at.share;
  return SMALL + (1 - SMALL) * grown;
};

/** A round that grows with the breath in and shrinks with the breath out; where little is to move, a word and a bar. */
export const Pacer = ({ look }: { readonly look: Look }) => {
  const at = useBuzz(look);
  const size = at ? sizeOf(at) : SMALL;
  return (
    <div class="pacer" data-stage={at?.stage ?? 'ready'}>
      <div class="pacer-round" style={{ '--grown': String(size) }} aria-hidden="true" />
      <p class="pacer-word">{at ? words.breath[at.stage] : ''}</p>
      <div class="pacer-bar" aria-hidden="true">
        <i style={{ inlineSize: `${Math.round((at?.share ?? 0) * 100)}%` }} />
      </div>
    </div>
  );
};

/** Warm or cool. */
export const Water = ({ look }: { readonly look: Look }) => {
  const stage = useBuzz(look)?.stage ?? 'out';
  return (
    <div class="water" data-stage={stage}>
      <p class="water-word">{words.water[stage]}</p>
      <p>{words.waterLine[stage]}</p>
    </div>
  );
};

/** Under water the number counts to the next turn, not to the end of the round. */
export const TurnNumber = ({ look }: { readonly look: Look }) => {
  const at = stageOf(look);
  const [warm = 0, , cool = 0] = look.line?.dose.tempo ?? [];
  if (at === undefined) return <BigNumber look={look} />;
  return (
    <p class="player-number num" role="timer">
      {clockText(Math.ceil((1 - at.share) * (at.stage === 'back' ? cool : warm)))}
      <small>{ui.player.unit.time}</small>
    </p>
  );
};
