// Two things that are worth a change at a plateau: what the plan can change is changed with one tap, the rest is the person's own.
import { plateauChange } from '@plumbline/coach';
import type { Lever, Plan } from '@plumbline/engine';
import { signal } from '@preact/signals';
import { dayAndMonth } from '../model/day-words.ts';
import { catalog, day, fact, known, tell } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, put } from '../words.ts';

const words = ui.block;
interface Change {
  readonly lever: Lever;
  readonly says: string;
}
/** What was changed here just now, said once. */
const justChanged = signal<readonly string[]>([]);

export const Levers = ({ levers, plan }: { readonly levers: readonly Lever[]; readonly plan: Plan }) => {
  const { swap, walks } = plateauChange(known(), catalog, plan, levers, day.value);
  const changes: readonly Change[] = [
    ...(swap
      ? [
          {
            lever: 'exercise',
            says: put(words.leverSwap, { date: dayAndMonth(swap.on), from: exerciseName(swap.from), to: exerciseName(swap.to) }),
          } as const,
        ]
      : []),
    ...(walks
      ? [{ lever: 'aerobic', says: put(words.leverWalks, { days: walks.now.days, was: walks.was.days, n: walks.now.minutes }) } as const]
      : []),
  ];
  const says = (lever: Lever): string | undefined => changes.find((change) => change.lever === lever)?.says;
  const change = async (): Promise<void> => {
    const swapped = swap ? [fact('exercise-swapped', { slot: swap.slot, from: swap.from, to: swap.to, why: 'variety' })] : [];
    const done = await tell(...swapped, fact('plateau-answered', { levers: changes.map(({ lever }) => lever) }));
    if (done) justChanged.value = changes.map(({ says: line }) => line);
  };
  return (
    <>
      <ul class="points">
        {levers.map((lever) => (
          <li key={lever}>
            {says(lever) ?? (lever === 'aerobic' ? <a href={hrefOf('walking')}>{words.levers.aerobic}</a> : words.levers[lever])}
          </li>
        ))}
      </ul>
      {changes.length > 0 ? (
        <Button look="line" onPress={change}>
          {words.leversDo}
        </Button>
      ) : null}
    </>
  );
};

export const LeversDone = () =>
  justChanged.value.length > 0 ? <Notice tone="learn" title={words.leversDone} lines={justChanged.value} /> : null;
