import { proposedMinutes } from '@plumbline/engine';
import { sessionMinutes } from '../check/sheets-person.ts';
import { day, fact, known, tell } from '../model/home.ts';
import { minutesFor, minutesToday } from '../model/plans.ts';
import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

/** Today's length: the session changes at once, the plan only when it becomes the usual. */
export const Minutes = () => {
  const { person, program } = known();
  const usual = person.profile.minutes;
  const proposed = program ? proposedMinutes(known(), program.from, day.value).minutes : usual;
  const chosen = minutesToday.value ?? proposed;
  const makeUsual = async (): Promise<void> => {
    if (await tell(fact('profile-set', { minutes: chosen }))) minutesFor.value = undefined;
  };
  return (
    <div class="minutes no-print">
      <p class="eyebrow" aria-hidden="true">
        {ui.today.minutes}
      </p>
      <fieldset class="minutes-row num" aria-label={ui.today.minutes}>
        {sessionMinutes.map((n) => (
          <button
            key={n}
            type="button"
            aria-pressed={n === chosen}
            onClick={() => {
              minutesFor.value = { on: day.value, minutes: n };
            }}
          >
            {n}
          </button>
        ))}
      </fieldset>
      {chosen === usual || chosen === proposed ? null : (
        <Button look="plain" onPress={makeUsual}>
          {put(ui.today.usual, { n: chosen })}
        </Button>
      )}
    </div>
  );
};
