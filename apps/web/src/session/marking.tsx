import type { Item } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { fact, known, saving, tell } from '../model/home.ts';
import { findExercise } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { Bar } from '../parts/bar.tsx';
import { Button } from '../parts/button.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { phrases, put, reasonsOf } from '../words.ts';
import { MarkRow } from './mark-row.tsx';
import { standingOf } from './session-model.ts';

interface MarkingProps {
  readonly onFinish: () => void;
  readonly onStop: () => void;
}
const roles = ['warm-up', 'main', 'cool-down'] as const;

/** The open session, exercise by exercise. Stop is always in reach. */
export const Marking = ({ onFinish, onStop }: MarkingProps) => {
  const { open } = known();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<string | undefined>(undefined);
  if (open === undefined) return null;
  const { items, mode, because } = open.plan;
  const isMarked = (item: Item): boolean => standingOf(open, item).sets !== undefined;
  const marked = items.filter(isMarked).length;
  const settled = items.filter((item) => isMarked(item) || skipped.has(item.id)).length;
  const current =
    items.find((item) => item.id === picked && !isMarked(item)) ?? items.find((item) => !isMarked(item) && !skipped.has(item.id));
  const skip = async (item: Item): Promise<void> => {
    if (await tell(fact('item-skipped', { session: open.id, item: item.id }))) setSkipped(new Set([...skipped, item.id]));
  };
  const row = (item: Item) => {
    const exercise = findExercise(item.exercise);
    if (exercise === undefined) return null;
    return (
      <MarkRow
        key={item.id}
        item={item}
        exercise={exercise}
        isSkipped={skipped.has(item.id)}
        isCurrent={item === current}
        onPick={() => setPicked(item.id)}
        onSkip={() => void skip(item)}
      />
    );
  };
  return (
    <Page narrow>
      <header class="session-strip">
        <Bar
          pieces={items.map((item) => ({ share: isMarked(item) ? 1 : 0, now: item === current }))}
          label={put(ui.session.countOf, { n: marked, of: items.length })}
        />
        <p class="small muted num" role="status">
          {saving.value === 'saved' ? ui.saved : put(ui.session.countOf, { n: marked, of: items.length })}
        </p>
        <Button look="line" onPress={onStop}>
          {phrases.stopSigns.button}
        </Button>
      </header>
      <h1>{mode === 'full' ? ui.session.title : phrases.names.modes[mode]}</h1>
      {mode === 'full' ? null : reasonsOf(because).map(({ says }) => <p key={says}>{says}</p>)}
      {roles.map((role) => {
        const own = items.filter((item) => item.role === role);
        return own.length === 0 ? null : (
          <section key={role} class="session-part">
            <p class="eyebrow">{phrases.names.roles[role]}</p>
            <ul>{own.map((item) => row(item))}</ul>
          </section>
        );
      })}
      <div class="stack session-end">
        <Button class="wide" look={settled === items.length ? 'main' : 'quiet'} onPress={onFinish}>
          {settled === items.length ? ui.session.finish : ui.session.finishPart}
        </Button>
        <p class="small muted">
          {ui.session.halfCounts} <a href={hrefOf('today')}>{ui.session.toToday}</a>
        </p>
      </div>
    </Page>
  );
};
