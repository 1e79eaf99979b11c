// A page that few people open: its code is read in when it is asked for, and it finds every fact there.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ui } from '../ui-words.ts';
import { Page } from './page.tsx';
import { Whole } from './whole.tsx';

type Shown = () => JSX.Element;

/** A screen that shows `load`'s page once it is here. Where it cannot be had the wait stays: the next try loads it anew. */
export function laterPage(load: () => Promise<Shown>): Shown {
  let loaded: Shown | undefined;
  return () => {
    const [, setHere] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded) return;
      void load().then((page) => {
        loaded = page;
        setHere(true);
      });
    }, []);
    const Shown = loaded;
    return Shown ? (
      <Whole>{() => <Shown />}</Whole>
    ) : (
      <Page narrow>
        <p class="waiting">{ui.trouble.opening}</p>
      </Page>
    );
  };
}
