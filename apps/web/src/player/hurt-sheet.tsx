import type { Hurt, Look, Nrs } from '@plumbline/engine';
import { SETTLE_SECONDS } from '@plumbline/engine';
import { useEffect, useRef, useState } from 'preact/hooks';
import { optionsOf } from '../check/sheet.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Scale } from '../parts/scale.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import { send } from './lead.ts';
import { SessionFrame } from './session-frame.tsx';
import { steady } from './steady-clock.ts';

const { player } = ui;
const { hurt } = phrases.checkIns;
const { easierOnce, outForToday, classes } = phrases.stopSigns;
const spreads = ['none', 'same', 'further'] as const;
const kinds = ['sharp', 'pinch', 'dull'] as const;

/** The heading of a sheet takes the focus, so that it is read first. */
function useHeading(name: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [name]);
  return heading;
}

interface SheetProps {
  readonly look: Look;
  readonly onClose: () => void;
}

/** Three taps: how much, where to, what kind. The session waits meanwhile. */
export const HurtSheet = ({ look, onClose }: SheetProps) => {
  const [said, setSaid] = useState<Partial<Hurt>>({});
  const step = said.peak === undefined ? 'peak' : said.spread === undefined ? 'spread' : 'kind';
  const heading = useHeading(step);
  const { prompt } = hurt[step];
  const finish = (kind: Hurt['kind']): void => {
    onClose();
    send({ type: 'hurt', hurt: { peak: said.peak ?? 0, spread: said.spread ?? 'none', ...(kind ? { kind } : {}) } });
  };
  return (
    <SessionFrame look={look} class="player-sheet">
      <h1 tabIndex={-1} ref={heading}>
        {prompt}
      </h1>
      <p class="muted">{player.hurtLead}</p>
      {step === 'peak' ? (
        <Scale label={prompt} low={hurt.peak.low} high={hurt.peak.high} onChoose={(peak: Nrs) => setSaid({ peak })} />
      ) : step === 'spread' ? (
        <Choice
          label={prompt}
          options={optionsOf(hurt.spread.options, spreads)}
          onChoose={(value) => setSaid({ ...said, spread: spreads.find((s) => s === value) ?? 'further' })}
        />
      ) : (
        <Choice label={prompt} options={optionsOf(hurt.kind.options, kinds)} onChoose={(value) => finish(kinds.find((k) => k === value))} />
      )}
      <Button
        look="line"
        class="wide"
        onPress={() => {
          onClose();
          send({ type: 'start' });
        }}
      >
        {player.hurtBack}
      </Button>
      <NotReviewed />
    </SessionFrame>
  );
};

/** What the pain asks for: wait, an easier version, another exercise, or go on. */
export const HurtAnswer = ({ look }: { readonly look: Look }) => {
  const { hurt: offer, at, held } = look;
  const heading = useHeading(held ?? '');
  if (held === 'settling') return <Settling look={look} />;
  const isSame = at !== undefined && offer?.line === at.line;
  const isMild = offer?.kind === 'mild';
  const { title, lines } = classes.exercise;
  return (
    <SessionFrame look={look} class="player-sheet">
      <h1 tabIndex={-1} ref={heading}>
        {isMild ? player.mildTitle : title}
      </h1>
      {(isMild
        ? [player.mildLine]
        : offer?.kind === 'out'
          ? [lines[0] ?? '', outForToday]
          : isSame && look.may.ease
            ? [lines[0] ?? '', easierOnce]
            : lines.slice(0, 1)
      ).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="stack">
        {isMild || !isSame ? (
          <Button class="wide" onPress={() => send({ type: 'start' })}>
            {isMild && isSame ? player.goOnAsIs : player.goOnNext}
          </Button>
        ) : null}
        {isSame && look.may.ease ? (
          <Button class="wide" look={isMild ? 'quiet' : 'main'} onPress={() => send({ type: 'ease' })}>
            {player.tryEasier}
          </Button>
        ) : null}
        {isSame ? (
          <Button class="wide" look="line" onPress={() => send({ type: 'leave-out' })}>
            {player.leaveOut}
          </Button>
        ) : null}
      </div>
      <NotReviewed />
    </SessionFrame>
  );
};

/** A rise of three: up to five minutes to see if it goes back. */
const Settling = ({ look }: { readonly look: Look }) => {
  const heading = useHeading('settling');
  const [from] = useState(steady);
  const left = Math.max(0, Math.ceil(SETTLE_SECONDS - (steady() - from) / 1000));
  return (
    <SessionFrame look={look} class="player-sheet">
      <h1 tabIndex={-1} ref={heading}>
        {player.settleTitle}
      </h1>
      <p>{player.settleLine}</p>
      <p class="player-number num" role="timer">
        {`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`}
      </p>
      <div class="stack">
        <Button class="wide" onPress={() => send({ type: 'settled', back: true })}>
          {player.settleBack}
        </Button>
        <Button class="wide" look="quiet" onPress={() => send({ type: 'settled', back: false })}>
          {player.settleStill}
        </Button>
      </div>
    </SessionFrame>
  );
};
