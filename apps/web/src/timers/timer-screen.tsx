import { timersOn } from '@plumbline/coach';
import { type HabitId, type Look, type Session, type TimerId, timerAsks, timerIds } from '@plumbline/engine';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { catalog, day, fact, known, tell } from '../model/home.ts';
import { hrefOf, route } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { Tick } from '../parts/tick.tsx';
import { BigNumber } from '../player/big-number.tsx';
import { type Conductor, caption, conduct } from '../player/conductor.ts';
import { Controls } from '../player/controls.tsx';
import { Figure } from '../player/figure-slot.tsx';
import { HurtAnswer, HurtSheet } from '../player/hurt-sheet.tsx';
import { letGo, look as lookOf, send } from '../player/lead.ts';
import { usePlayerKeys } from '../player/player-keys.ts';
import { breathOf, lineDose, setLine } from '../player/saying.ts';
import { SessionFrame } from '../player/session-frame.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put } from '../words.ts';
import { Hangs, NotToday, WoundPage } from './before.tsx';
import { canBuzz, chooseFelt, isFelt } from './felt.ts';
import { Pacer, TurnNumber, Water } from './stages.tsx';
import { type Added, type Asked, makeReady, sessionOf, writeDown } from './timer-lead.ts';

const words = ui.timers;

const Stage = ({ timer, look }: { readonly timer: TimerId; readonly look: Look }) => {
  const { line, at, held, phase } = look;
  if (line === undefined) return null;
  const isWorking = phase === 'work' && held !== 'start';
  if (timer === 'breathe' && isWorking) return <Pacer look={look} />;
  if (timer === 'contrast' && isWorking) return <Water look={look} />;
  return <Figure id={line.exercise} side={at?.side ?? 'both'} shows={phase === 'ready' ? 'how' : 'now'} />;
};

interface LeadingProps {
  readonly timer: TimerId;
  readonly look: Look;
  readonly onStart: () => void;
  readonly onHurts: () => void;
}
const Leading = ({ timer, look, onStart, onHurts }: LeadingProps) => {
  const { line, held, phase } = look;
  const acts = useMemo(
    () => ({
      pause: () => (lookOf.value?.held === undefined ? send({ type: 'pause' }) : onStart()),
      next: () => send({ type: 'next' }),
      back: () => send({ type: 'back' }),
      swap: () => undefined,
      ease: () => undefined,
      hurts: onHurts,
      stop: () => send({ type: 'stop' }),
    }),
    [],
  );
  usePlayerKeys(acts);
  const cue = timer === 'breathe' ? phrases.habits.breathe.note : caption.value || breathOf(look);
  return (
    <SessionFrame look={look} class={`timer-${timer}`}>
      <div class="player-name">
        <h1>{exerciseName(line?.exercise ?? '')}</h1>
        <p class="muted num">{setLine(look)}</p>
      </div>
      <div class="player-stage">
        <Stage timer={timer} look={look} />
      </div>
      <div class="player-now">{timer === 'contrast' ? <TurnNumber look={look} /> : <BigNumber look={look} />}</div>
      <div class="player-cue">
        <p>{phase === 'work' ? cue : lineDose(look)}</p>
      </div>
      <div class="player-dock">
        <Controls look={look} onStart={onStart} />
        {held === 'start' ? (
          timer === 'breathe' && canBuzz() ? (
            <Tick label={words.felt} on={isFelt.value} onTick={chooseFelt} />
          ) : null
        ) : (
          <div class="player-feedback timer-feedback">
            <button type="button" onClick={onHurts}>
              {ui.player.hurts}
            </button>
          </div>
        )}
      </div>
    </SessionFrame>
  );
};

/** What it came to, and what can come of it. */
const Over = ({ added, isKept, onAgain }: { readonly added: Added; readonly isKept: boolean; readonly onAgain: () => void }) => {
  const [keeps, setKeeps] = useState(false);
  const habit: HabitId | undefined = added && 'habit' in added ? added.habit : undefined;
  const line =
    added === undefined
      ? words.short
      : 'walkMinutes' in added
        ? put(words.doneWalk, { n: added.walkMinutes })
        : isKept || keeps
          ? put(words.doneHabit, { name: phrases.habits[added.habit].name })
          : words.notKept;
  const keep = async (): Promise<void> => {
    if (habit && (await tell(fact('habit-adopted', { habit }), fact('habit-done', { habit })))) setKeeps(true);
  };
  return (
    <Page narrow>
      <div class="stack ended">
        <Plumb />
        <h1>{words.doneTitle}</h1>
        <p role="status">{line}</p>
        <ButtonLink class="wide" href={hrefOf('habits')}>
          {words.back}
        </ButtonLink>
        {habit && !isKept && !keeps ? (
          <Button look="quiet" class="wide" onPress={keep}>
            {words.keepIt}
          </Button>
        ) : null}
        <Button look="line" class="wide" onPress={onAgain}>
          {words.again}
        </Button>
      </div>
    </Page>
  );
};

/** Leads one timer from the first tap to its end. */
const Running = ({ timer, session, onOver }: { readonly timer: TimerId; readonly session: Session; readonly onOver: () => void }) => {
  const conductor = useRef<Conductor | undefined>(undefined);
  const [isHurting, setHurting] = useState(false);
  useEffect(() => {
    makeReady(session);
    const own = conduct();
    conductor.current = own;
    return () => {
      own.stop();
      letGo();
    };
  }, []);
  const look = lookOf.value;
  const isOver = look?.phase === 'done' || look?.phase === 'stopped';
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver]);
  if (look === undefined || isOver) return <p class="waiting">{ui.trouble.opening}</p>;
  if (look.held === 'settling' || look.held === 'hurt') return <HurtAnswer look={look} />;
  if (isHurting) return <HurtSheet look={look} onClose={() => setHurting(false)} />;
  const hurts = (): void => {
    send({ type: 'pause' });
    setHurting(true);
  };
  return <Leading timer={timer} look={look} onStart={() => conductor.current?.start()} onHurts={hurts} />;
};

/** Asked, led, told: one timer. */
const Timer = ({ timer }: { readonly timer: TimerId }) => {
  const [asked, setAsked] = useState<Asked>({});
  const [over, setOver] = useState<ReturnType<typeof writeDown> | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  // What is led stays what it was when it began, whatever is told meanwhile.
  const led = useRef<Session | undefined>(undefined);
  const isOpen = timersOn(known(), catalog, day.value).some((one) => one.timer === timer);
  if (led.current === undefined && !isOpen) return <NotToday isWound={false} />;
  if (timerAsks(timer).includes('wound') && asked.wound === undefined) return <WoundPage onSay={(wound) => setAsked({ wound })} />;
  led.current ??= sessionOf(timer, asked);
  const session = led.current;
  if (session === undefined) return <NotToday isWound={asked.wound !== undefined} />;
  if (timer === 'hang-series') return <Hangs session={session} />;
  if (over)
    return (
      <Over
        {...over}
        onAgain={() => {
          led.current = undefined;
          setOver(undefined);
          setTurn(turn + 1);
        }}
      />
    );
  return <Running key={turn} timer={timer} session={session} onOver={() => setOver(writeDown(timer, session))} />;
};

export const TimerScreen = () => {
  const timer = timerIds.find((id) => id === route.value[1]);
  return timer === undefined ? <NotToday isWound={false} /> : <Timer key={timer} timer={timer} />;
};
