import { flareDaysOf, placesFor } from '@plumbline/coach';
import { day, known } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { hrefOf } from '../model/route.ts';
import { ui } from '../ui-words.ts';
import { tellBadDay } from './bad-day.tsx';

/** The other ways a day can go: each is one tap away, none is the obvious one. */
export const Ways = () => {
  const part = flareDaysOf(known(), day.value)?.part;
  const canMove = plan.value !== undefined && placesFor(plan.value, known(), day.value, day.value).length > 0;
  return (
    <section class="ways no-print" aria-label={ui.ways.label}>
      {part === 'first-days' || part === 'half' ? null : (
        <button type="button" class="button plain soft" onClick={() => void tellBadDay()}>
          {ui.ways.badDay}
        </button>
      )}
      <a class="button plain" href={hrefOf('did')}>
        {ui.ways.did}
      </a>
      {canMove ? (
        <a class="button plain" href={hrefOf('move', day.value)}>
          {ui.ways.move}
        </a>
      ) : null}
      <a class="button plain" href={hrefOf('told')}>
        {ui.ways.told}
      </a>
    </section>
  );
};
