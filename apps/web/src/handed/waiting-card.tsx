import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import './handed.css';
import { letGo, waiting } from './waiting.ts';

/** Says on Today that a program waits, until it is looked at or put aside. */
export const WaitingCard = () => {
  const one = waiting.value;
  if (one === undefined) return null;
  return (
    <Notice tone="learn" title={put(ui.handed.waiting, { from: one.from })}>
      <div class="handed-acts">
        <ButtonLink look="quiet" href={hrefOf('rx', one.link)}>
          {ui.handed.look}
        </ButtonLink>
        <Button look="plain" onPress={letGo}>
          {ui.handed.notNow}
        </Button>
      </div>
    </Notice>
  );
};
