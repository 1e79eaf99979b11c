import type { Exercise } from '@plumbline/engine';
import { fact, known, tell } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { turned, wishOf } from './in-my-plans-model.ts';

/** What comes only when asked for can be asked for here, and what a person would rather not have, left out. The rules come after, as always. */
export const InMyPlans = ({ exercise }: { readonly exercise: Exercise }) => {
  const { program, person } = known();
  if (program === undefined || exercise.kind === 'habit' || exercise.kind === 'assessment') return null;
  const wish = wishOf(exercise, person.profile);
  const { says, act } = ui.finding.wishes[wish];
  return (
    <div class="stack no-print">
      <p aria-live="polite">{says}</p>
      <Button look="quiet" onPress={() => tell(fact('profile-set', turned(exercise, wish, person.profile)))}>
        {act}
      </Button>
    </div>
  );
};
