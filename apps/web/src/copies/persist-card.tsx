import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { askToPersist, isPersisted, lookIfPersisted } from '../storage/persist.ts';
import { ui } from '../ui-words.ts';

const hasAsked = signal(false);
const ask = async (): Promise<void> => {
  await askToPersist();
  hasAsked.value = true;
};

/** Asks the browser to hold on to the data, and says what it answered. */
export const PersistCard = () => {
  useEffect(() => void lookIfPersisted(), []);
  if (isPersisted.value === undefined) return null;
  if (isPersisted.value) return <p class="small muted">{ui.persist.yes}</p>;
  return (
    <Notice title={ui.persist.title} lines={[ui.persist.line]}>
      {hasAsked.value ? (
        <p role="status">{ui.persist.no}</p>
      ) : (
        <Button look="line" class="wide" onPress={ask}>
          {ui.persist.ask}
        </Button>
      )}
    </Notice>
  );
};
