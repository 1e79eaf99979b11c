import { placesFor } from '@plumbline/coach';
import type { LocalDate } from '@plumbline/engine';
import { longDay } from '../model/day-words.ts';
import { day, fact, known, tell } from '../model/home.ts';
import { plan } from '../model/plans.ts';
import { go, hrefOf, route } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

const { move } = ui;

/** The free days of the week for one session. */
export const MoveScreen = () => {
  const [, from = ''] = route.value;
  const places = plan.value ? placesFor(plan.value, known(), from, day.value) : [];
  const choose = async (to: LocalDate): Promise<void> => {
    if (await tell(fact('day-moved', { from, to }))) go('today');
  };
  // Said only where there is a choice.
  const differ = places.some(({ isBeside }) => !isBeside);
  const options = places.map(({ on, isBeside }) => ({
    value: on,
    label: on === day.value ? `${move.today}, ${longDay(on)}` : longDay(on),
    help: isBeside && differ ? move.beside : undefined,
  }));
  const isDay = /^\d{4}-\d\d-\d\d$/.test(from);
  const title = put(move.title, { date: isDay ? longDay(from) : '' });
  return (
    <Page narrow>
      <div class="stack">
        <h1>{title}</h1>
        <p class="muted">{places.length > 0 ? move.lead : move.none}</p>
        {places.length > 0 ? <Choice label={title} options={options} onChoose={choose} /> : null}
        <ButtonLink look="plain" href={hrefOf('today')}>
          {move.back}
        </ButtonLink>
      </div>
    </Page>
  );
};
