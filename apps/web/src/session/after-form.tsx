import { type ExerciseId, type Facts, type Nrs, unsaidReserves } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf, type Sheet } from '../check/sheet.ts';
import { StepFrame } from '../check/step-frame.tsx';
import { catalog, fact, known } from '../model/home.ts';
import { alsoTell, letGo } from '../player/lead.ts';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases } from '../words.ts';
import { aftermath } from './aftermath.ts';
import { afterSteps } from './session-model.ts';

type Spread = Facts['hurt-reported']['spread'];
interface Said {
  readonly peak?: Nrs;
  readonly spread?: Spread;
  readonly provoked?: readonly ExerciseId[];
  readonly effort?: Nrs;
}
const { after, hurt } = phrases.checkIns;
const spreads: readonly Spread[] = ['none', 'same', 'further'];

/** Four more good ones are enough for every reserve there is. Source: rule book 4.2. */
const ENOUGH_LEFT = 4;
const unsaid = (): readonly Facts['set-finished'][] => {
  const { open } = known();
  return open === undefined ? [] : unsaidReserves(open, catalog);
};

async function finish({ peak = 0, spread, provoked = [], effort = 0 }: Said, easy: readonly ExerciseId[] = []): Promise<boolean> {
  const session = known().open?.id;
  if (session === undefined) return false;
  const hurting = spread === undefined ? [] : [fact('hurt-reported', { session, peak, spread })];
  const left = unsaid().flatMap((set) => (easy.includes(set.exercise) ? [fact('set-finished', { ...set, rir: ENOUGH_LEFT })] : []));
  aftermath.value = 'finished';
  const done = await alsoTell(...left, ...hurting, fact('session-finished', { session, peak, effort, provoked }));
  if (done) letGo();
  else aftermath.value = undefined;
  return done;
}

/** Exercises to tick, and a way to tick none. */
const tickSheet = (
  title: string,
  help: string | undefined,
  ids: readonly ExerciseId[],
  say: (ticked: readonly ExerciseId[]) => Promise<unknown>,
): Sheet => ({
  title,
  help,
  control: {
    kind: 'many',
    groups: [{ options: ids.map((id) => ({ value: id, label: exerciseName(id) })) }],
    chosen: [],
    none: ui.session.none,
    say,
  },
});

function sheetOf(name: ReturnType<typeof afterSteps>[number], said: Said, set: (said: Said) => void): Sheet {
  const next = (more: Said) => async () => set({ ...said, ...more });
  switch (name) {
    case 'peak':
      return {
        title: after.peak.prompt,
        control: { kind: 'scale', low: after.peak.low, high: after.peak.high, say: (peak) => next({ peak })() },
      };
    case 'spread':
      return {
        title: hurt.spread.prompt,
        control: {
          kind: 'choice',
          options: optionsOf(hurt.spread.options, spreads),
          say: (value) => next({ spread: spreads.find((s) => s === value) ?? 'further' })(),
        },
      };
    case 'provoked': {
      const done = [...new Set(known().open?.sets.map(({ exercise }) => exercise) ?? [])];
      return tickSheet(after.provoked.prompt, after.provoked.help, done, (provoked) => next({ provoked })());
    }
    case 'effort':
      return {
        title: after.effort.prompt,
        control: {
          kind: 'scale',
          low: after.effort.low,
          high: after.effort.high,
          say: (effort) => (unsaid().length > 0 ? next({ effort })() : finish({ ...said, effort })),
        },
      };
    case 'reserve': {
      const asked = unsaid().map(({ exercise }) => exercise);
      return tickSheet(ui.after.reserve, ui.after.reserveHelp, asked, (easy) => finish(said, easy));
    }
  }
}

/** Two taps: the most it hurt, and how hard it was. More only where it hurt, or where nobody could say how much was left. */
export const AfterForm = ({ onBack }: { readonly onBack: () => void }) => {
  const [path, setPath] = useState<readonly Said[]>([{}]);
  const said = path.at(-1) ?? {};
  const names = afterSteps(said.peak, known().open?.pre, unsaid().length > 0);
  const at = path.length - 1;
  const name = names[at];
  if (name === undefined) return null;
  const sheet = sheetOf(name, said, (more) => setPath([...path, more]));
  return (
    <StepFrame
      sheet={sheet}
      eyebrow={ui.session.afterTitle}
      name={name}
      at={at}
      of={names.length}
      foot={ui.session.foot}
      onBack={() => (at === 0 ? onBack() : setPath(path.slice(0, -1)))}
    />
  );
};
