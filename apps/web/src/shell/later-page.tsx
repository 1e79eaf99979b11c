// A page that few people open: its code is read in when it is asked for, and it finds every fact there.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { ui } from '../ui-words.ts';
import { Page } from './page.tsx';
import { Whole } from './whole.tsx';

type Shown = () => JSX.Element;

/** A screen that shows `load`'s page once it is here. Where it cannot be had it says so; with a connection the page is loaded anew. */
export function laterPage(load: () => Promise<Shown>): Shown {
  let loaded: Shown | undefined;
  return () => {
    const [state, setState] = useState<'opening' | 'here' | 'away'>(loaded ? 'here' : 'opening');
    useEffect(() => {
      if (loaded) return;
      load().then(
        (page) => {
          loaded = page;
          setState('here');
        },
        () => setState('away'),
      );
    }, []);
    const Shown = loaded;
    return Shown ? (
      <Whole>{() => <Shown />}</Whole>
    ) : (
      <Page narrow>
        {state === 'away' ? (
          <div class="stack">
            <Plumb />
            <h1>{ui.trouble.away}</h1>
            <Button class="wide" onPress={() => location.reload()}>
              {ui.trouble.again}
            </Button>
            <ButtonLink class="wide" look="plain" href={hrefOf('today')}>
              {ui.session.toToday}
            </ButtonLink>
          </div>
        ) : (
          <p class="waiting">{ui.trouble.opening}</p>
        )}
      </Page>
    );
  };
}
