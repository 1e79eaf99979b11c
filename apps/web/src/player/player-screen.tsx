import type { Look } from '@plumbline/engine';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { StageNote } from '../handed/trainer-here.tsx';
import { weekday } from '../model/day-words.ts';
import { day, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { Page } from '../shell/page.tsx';
import { TrackDoor } from '../track/track-door.tsx';
import { TrackScreen } from '../track/track-screen.tsx';
import { hurtInTrack, isTracking, playedUntold } from '../track/tracking.ts';
import { ui } from '../ui-words.ts';
import { counted, exerciseName, phrases, put, reasonsOf } from '../words.ts';
import { Asking, Between } from './between.tsx';
import { BigNumber } from './big-number.tsx';
import { type Conductor, caption, conduct, noted } from './conductor.ts';
import { Controls, Feedback } from './controls.tsx';
import { Figure } from './figure-slot.tsx';
import { HurtAnswer, HurtSheet } from './hurt-sheet.tsx';
import { letGo, look as lookOf, send, takeUp } from './lead.ts';
import { MoreSheet } from './more-sheet.tsx';
import { askToLead, type Lead, leading } from './one-lead.ts';
import { usePlayerKeys } from './player-keys.ts';
import { breathOf, lineDose, setLine } from './saying.ts';
import { SessionFrame } from './session-frame.tsx';

const { player } = ui;

/** Above the name: what the phase is about, where it is not the work itself. */
function eyebrowOf({ phase, held, readyFor }: Look): string {
  const { open } = known();
  if (held === 'start' && open !== undefined && open.on !== day.value) return put(player.another, { day: weekday(open.on) });
  if (held === 'start') return (open?.sets.length ?? 0) > 0 ? player.where : player.firstUp;
  if (held === 'person') return player.paused;
  if (phase === 'ready') return readyFor === 'switch' ? player.changeSides : readyFor === 'again' ? player.onceMore : player.getReady;
  return '';
}

/** The line below the number: what was just noted or said, else how much it is, or a reminder of the set. */
function cueOf(look: Look): string {
  const { phase, held, count, pieces } = look;
  if (held === 'start') return counted(pieces.length, player.exercises);
  if (noted.value !== '') return noted.value;
  if (phase !== 'work') return lineDose(look);
  if (count.kind === 'reps' && count.stage === 'hold') return player.hold;
  // A number that is counted aloud stands there large already.
  return /^\d*$/.test(caption.value) ? breathOf(look) : caption.value;
}

/** Why today is another session than usual, said once before it starts. */
const Adapted = () => {
  const { open } = known();
  if (open === undefined || open.plan.mode === 'full') return null;
  return (
    <div class="player-adapted small">
      <strong>{phrases.names.modes[open.plan.mode]}</strong>
      {reasonsOf(open.plan.because)
        .slice(0, 2)
        .map(({ says }) => (
          <span key={says}> {says}</span>
        ))}
    </div>
  );
};

/** Time passed unseen: nothing is written down until the person says what happened. */
const Away = ({ look, onGoOn }: { readonly look: Look; readonly onGoOn: () => void }) => (
  <div class="player-asking">
    <h2>{player.awayTitle}</h2>
    <p>{look.phase === 'work' ? player.awayLine : player.awayRest}</p>
    {look.phase === 'work' ? (
      <div class="player-options two">
        <button type="button" onClick={() => send({ type: 'set-done' })}>
          {player.itIsDone}
        </button>
        <button
          type="button"
          onClick={() => {
            send({ type: 'repeat' });
            onGoOn();
          }}
        >
          {player.repeat}
        </button>
      </div>
    ) : null}
  </div>
);

const Stage = ({ look, onStart }: { readonly look: Look; readonly onStart: () => void }) => {
  const { line, at, held, asks, phase, readyFor, share } = look;
  if (held === 'away') return <Away look={look} onGoOn={onStart} />;
  // What comes next is seen in time by whoever leaves the question out.
  const isLate = phase === 'ready' && share > 0.5;
  if (asks && held === undefined && !isLate) return <Asking asks={asks} last={look.lastDone} />;
  if (line === undefined) return null;
  return (
    <>
      {held === 'start' ? <Adapted /> : null}
      <Figure
        id={line.exercise}
        side={at?.side ?? 'both'}
        shows={phase === 'ready' && readyFor !== 'switch' && readyFor !== 'again' ? 'how' : 'now'}
        note={<StageNote line={line} />}
        says={phase === 'ready' && readyFor === 'switch' ? `${player.changeSides}: ${player.sides[at?.side ?? 'both']}` : undefined}
      />
    </>
  );
};

interface LeadingProps {
  readonly look: Look;
  readonly onStart: () => void;
  readonly onSheet: (sheet: 'more' | 'hurt') => void;
}
/** The running session: name, figure, number, one large act. */
const Leading = ({ look, onStart, onSheet }: LeadingProps) => {
  const { line, phase, held, lastDone } = look;
  const acts = useMemo(
    () => ({
      pause: () => (lookOf.value?.held === undefined ? send({ type: 'pause' }) : onStart()),
      next: () => send({ type: 'next' }),
      back: () => send({ type: 'back' }),
      swap: () => onSheet('more'),
      ease: () => send({ type: 'ease' }),
      hurts: () => onSheet('hurt'),
      stop: () => send({ type: 'stop' }),
    }),
    [],
  );
  usePlayerKeys(acts);
  const canFinish = held === 'start' && (known().open?.sets.length ?? 0) > 0;
  return (
    <SessionFrame look={look} onMore={() => onSheet('more')}>
      <div class="player-name">
        <div>
          <p class="eyebrow">{eyebrowOf(look)}</p>
          <h1>{exerciseName(line?.exercise ?? '')}</h1>
        </div>
        <p class="muted num">{setLine(look)}</p>
      </div>
      <div class="player-stage">
        <Stage look={look} onStart={onStart} />
      </div>
      <div class="player-now">
        <BigNumber look={look} />
      </div>
      <div class="player-cue">{phase === 'rest' && held === undefined ? <Between last={lastDone} /> : <p>{cueOf(look)}</p>}</div>
      <div class="player-dock">
        <Controls look={look} onStart={onStart} />
        {canFinish ? (
          <Button look="line" class="wide" onPress={() => send({ type: 'finish' })}>
            {player.finishHere}
          </Button>
        ) : null}
        {held === 'start' ? (
          <TrackDoor />
        ) : (
          <Feedback
            look={look}
            onHurts={() => onSheet('hurt')}
            onNoted={(text) => {
              noted.value = text;
            }}
          />
        )}
      </div>
      <p class="sr-only" aria-live="polite">
        {held === undefined ? noted.value || caption.value : ''}
      </p>
    </SessionFrame>
  );
};

/** Another tab leads: nothing is written from here until the person says so. */
const Elsewhere = ({ onTake }: { readonly onTake: () => void }) => (
  <Page narrow>
    <div class="stack">
      <Plumb />
      <h1>{player.elsewhere}</h1>
      <p>{player.elsewhereLine}</p>
      <Button class="wide" onPress={onTake}>
        {player.takeOver}
      </Button>
      <ButtonLink look="line" class="wide" href={hrefOf('today')}>
        {ui.session.toToday}
      </ButtonLink>
    </div>
  </Page>
);

/** Leads the open session until nothing is left of it or it is stopped. */
const Running = () => {
  const conductor = useRef<Conductor | undefined>(undefined);
  const [sheet, setSheet] = useState<'more' | 'hurt' | undefined>(hurtInTrack.value ? 'hurt' : undefined);
  useEffect(() => {
    hurtInTrack.value = false;
    takeUp();
    const own = conduct();
    conductor.current = own;
    return () => {
      send({ type: 'pause' });
      own.stop();
    };
  }, []);
  const look = lookOf.value;
  if (look === undefined) return <p class="waiting">{ui.trouble.opening}</p>;
  const open = (next: 'more' | 'hurt'): void => {
    send({ type: 'pause' });
    setSheet(next);
  };
  const close = (text?: string): void => {
    setSheet(undefined);
    if (text) noted.value = text;
  };
  if (look.held === 'settling' || look.held === 'hurt') return <HurtAnswer look={look} />;
  if (sheet === 'hurt') return <HurtSheet look={look} onClose={close} />;
  if (sheet === 'more') return <MoreSheet look={look} onClose={close} />;
  return <Leading look={look} onStart={() => conductor.current?.start()} onSheet={open} />;
};

/** One tab leads the session, the others say where it is. */
export const PlayerScreen = () => {
  const lead = useRef<Lead | undefined>(undefined);
  useEffect(() => {
    const own = askToLead();
    lead.current = own;
    return own.release;
  }, []);
  useEffect(() => {
    // What another tab led on is in the log: this page begins anew from there.
    if (leading.value === 'elsewhere') letGo();
  }, [leading.value]);
  if (leading.value === 'asking') return <p class="waiting">{ui.trouble.opening}</p>;
  if (leading.value === 'elsewhere') return <Elsewhere onTake={() => lead.current?.takeOver()} />;
  return isTracking.value || playedUntold() !== undefined ? <TrackScreen /> : <Running />;
};
