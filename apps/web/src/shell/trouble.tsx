import { saveCopy } from '../copies/copies.ts';
import { BringCopy } from '../copies/copy-card.tsx';
import { home, openAnew, openFleeting } from '../model/home.ts';
import { updateNow, waiting } from '../offline/update.ts';
import { Button } from '../parts/button.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { ui } from '../ui-words.ts';
import { beginAgain, eraseAll } from '../you/data.ts';
import { Page } from './page.tsx';

interface TroubleProps {
  readonly kind: 'no-shelf' | 'evicted' | 'newer' | 'spoiled' | 'broken';
}

/** A newer version may be here already, and only wait. */
const reload = (): unknown => (waiting.value ? updateNow() : home.value.kind === 'open' ? window.location.reload() : openAnew());

/** The one next act first, then what else is possible. */
const WayOn = ({ kind }: TroubleProps) => {
  if (kind === 'evicted')
    return (
      <>
        <BringCopy look="main" />
        <Button class="wide" look="plain" onPress={beginAgain}>
          {ui.trouble.beginAgain}
        </Button>
      </>
    );
  return (
    <>
      <Button class="wide" onPress={reload}>
        {ui.trouble.again}
      </Button>
      {kind === 'no-shelf' ? (
        <Button class="wide" look="line" onPress={openFleeting}>
          {ui.trouble.goOn}
        </Button>
      ) : null}
      {kind === 'newer' || kind === 'spoiled' ? (
        <Button class="wide" look="line" onPress={saveCopy}>
          {ui.trouble.keepCopy}
        </Button>
      ) : null}
      {kind === 'spoiled' ? (
        <Button class="wide" look="line" onPress={eraseAll}>
          {ui.trouble.erase}
        </Button>
      ) : null}
    </>
  );
};

/** What went wrong, what is safe, and the way on. Nothing is guessed from a log that cannot be read whole. */
export const Trouble = ({ kind }: TroubleProps) => {
  const { title, lines } = ui.trouble[kind];
  return (
    <Page narrow>
      <div class="stack">
        <Plumb />
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <WayOn kind={kind} />
      </div>
    </Page>
  );
};
