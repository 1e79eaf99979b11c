// One tap says it; what happens now is said before anything is asked.
import { flareDaysOf, slipOn } from '@plumbline/coach';
import { signal } from '@preact/signals';
import { longDay } from '../model/day-words.ts';
import { day, fact, known, tell, toldSince } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';

/** The kind word after the tap is on screen; the questions follow. */
export const isBadDay = signal(false);

/** Writes the flare down. The door asks its questions by itself (R3). */
export async function tellBadDay(by: 'tap' | 'pattern' = 'tap'): Promise<void> {
  isBadDay.value = await tell(fact('flare-started', { by }));
}

/** A slip of the thumb is gone with one more tap; the questions are not asked then. */
async function takeBack(): Promise<void> {
  const slip = slipOn(toldSince(day.value), day.value);
  if (slip === undefined || (await tell(fact('fact-withdrawn', {}, { targets: [slip] })))) isBadDay.value = false;
}

export const BadDayPage = () => {
  const { title, line, now, steps, kept, go } = ui.badDay;
  const until = flareDaysOf(known(), day.value)?.calmUntil ?? day.value;
  return (
    <Page narrow>
      <div class="stack bad-day">
        <Plumb />
        <h1>{title}</h1>
        <p>{line}</p>
        <Notice tone="calm" title={now}>
          <ol class="numbered">
            {steps.map((step) => (
              <li key={step}>{put(step, { until: longDay(until) })}</li>
            ))}
          </ol>
        </Notice>
        <p class="strong">{kept}</p>
        <Button
          class="wide"
          onPress={() => {
            isBadDay.value = false;
          }}
        >
          {go}
        </Button>
        <Button look="plain" onPress={takeBack}>
          {ui.slip.takeBack}
        </Button>
      </div>
    </Page>
  );
};
