// One quiet card on the page of the day, when there is something to lose: first the browser's promise, later a copy.
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { day, isFleeting, keeping, known } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { askToPersist, isPersisted, lookIfPersisted } from '../storage/persist.ts';
import { findShelf, tryPut } from '../storage/shelf.ts';
import { ui } from '../ui-words.ts';
import { lastCopy, saveCopy } from './copies.ts';
import { copyWords } from './copy-card.tsx';
import { copyAge, copyIsMissedAfter, copyIsOldAfter } from './copy-model.ts';

const laterKey = 'plumbline.keep-later';
const askedKey = 'plumbline.persist-asked';
const put = (key: string, text: string): void => tryPut(findShelf(), key, text);
const saidLaterOn = signal<string | undefined>(undefined);
const hasAsked = signal(false);
function look(): void {
  const shelf = findShelf();
  saidLaterOn.value = shelf?.getItem(laterKey) ?? undefined;
  hasAsked.value = shelf?.getItem(askedKey) != null;
  void lookIfPersisted();
}
function later(): void {
  put(laterKey, day.value);
  saidLaterOn.value = day.value;
}
async function ask(): Promise<void> {
  await askToPersist();
  put(askedKey, day.value);
  hasAsked.value = true;
}

const Later = () => (
  <Button look="plain" onPress={later}>
    {ui.persist.later}
  </Button>
);

/** Nothing before the first session, and never more often than once a week. */
export const KeepSafe = () => {
  useEffect(look, []);
  const rested = copyAge(saidLaterOn.value, day.value) ?? copyIsOldAfter;
  if (isFleeting.value || known().sessions.length === 0 || rested < copyIsOldAfter) return null;
  if (isPersisted.value === false && !hasAsked.value)
    return (
      <Notice tone="learn" title={ui.persist.title} lines={[ui.persist.line]}>
        <div class="chips">
          <Button look="quiet" onPress={ask}>
            {ui.persist.ask}
          </Button>
          <Later />
        </div>
      </Notice>
    );
  const age = lastCopy.value;
  if (age !== undefined && age < copyIsMissedAfter) return null;
  return (
    <Notice tone="care" title={ui.copies.title} lines={[copyWords(age), ui.copies.line]}>
      <div class="chips">
        <Button look="quiet" onPress={saveCopy}>
          {ui.copies.make}
        </Button>
        <Later />
      </div>
    </Notice>
  );
};

/** What is said on every page where the browser keeps nothing, or gave back less than it was given. */
export const KeepingBar = () => {
  const text = isFleeting.value ? ui.fleeting.line : keeping.value?.lost === 'some' ? ui.lostSome : undefined;
  if (text === undefined) return null;
  return (
    <aside class="keeping-bar" aria-label={ui.fleeting.copy}>
      <p>{text}</p>
      {isFleeting.value ? (
        <button type="button" class="button line" onClick={() => void saveCopy()}>
          {ui.fleeting.copy}
        </button>
      ) : null}
    </aside>
  );
};
