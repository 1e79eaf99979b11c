import { home, openHome } from '../model/home.ts';
import { Button } from '../parts/button.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { ui } from '../ui-words.ts';
import { eraseAll, keepCopy } from '../you/data.ts';
import { Page } from './page.tsx';

interface TroubleProps {
  readonly kind: 'no-shelf' | 'newer' | 'spoiled' | 'broken';
}

/** What went wrong, what is safe, and the way on. Nothing is guessed from a log that cannot be read whole. */
export const Trouble = ({ kind }: TroubleProps) => {
  const { title, lines } = ui.trouble[kind];
  const hasLog = kind === 'newer' || kind === 'spoiled';
  return (
    <Page narrow>
      <div class="stack">
        <Plumb />
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Button class="wide" onPress={() => (home.value.kind === 'open' ? window.location.reload() : openHome())}>
          {ui.trouble.again}
        </Button>
        {hasLog ? (
          <Button class="wide" look="line" onPress={keepCopy}>
            {ui.trouble.keepCopy}
          </Button>
        ) : null}
        {kind === 'spoiled' ? (
          <Button class="wide" look="line" onPress={eraseAll}>
            {ui.trouble.erase}
          </Button>
        ) : null}
      </div>
    </Page>
  );
};
