import { emergencyNumber } from '@plumbline/library';
import { useState } from 'preact/hooks';
import { known } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { eraseAll } from '../you/data.ts';
import { mustWait, tryNumber } from './lock.ts';
import './lock.css';

const { locked } = ui;

/** Stands before everything but help at once. */
export const LockScreen = () => {
  const [digits, setDigits] = useState('');
  const [says, setSays] = useState('');
  const [isLost, setLost] = useState(false);
  const number = emergencyNumber(known().person.profile.country ?? '') ?? '112';
  const open = async (): Promise<void> => {
    const wait = mustWait(Date.now());
    if (wait > 0) return setSays(put(locked.wait, { n: wait }));
    if (await tryNumber(digits, Date.now())) return;
    setDigits('');
    const next = mustWait(Date.now());
    setSays(next > 0 ? put(locked.wait, { n: next }) : locked.wrong);
  };
  return (
    <Page>
      <form
        class="lock stack"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <Plumb />
        <h1>{locked.title}</h1>
        <label>
          <span>{locked.ask}</span>
          <input
            class="num"
            type="password"
            inputMode="numeric"
            autocomplete="off"
            maxLength={8}
            value={digits}
            onInput={({ currentTarget }) => setDigits(currentTarget.value)}
          />
        </label>
        <p role="alert" class="lock-says">
          {says}
        </p>
        <Button class="wide" onPress={open}>
          {locked.open}
        </Button>
        <p class="small">
          {locked.help} <a href={`tel:${number}`}>{number}</a>
        </p>
        {isLost ? (
          <div class="stack">
            <p class="small">{locked.forgotLine}</p>
            <Button look="line" onPress={eraseAll}>
              {ui.you.erase}
            </Button>
          </div>
        ) : (
          <Button look="quiet" onPress={() => setLost(true)}>
            {locked.forgot}
          </Button>
        )}
      </form>
    </Page>
  );
};
