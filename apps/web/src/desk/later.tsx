// A page of the desk that is read in when it is first asked for.
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ui } from '../ui-words.ts';

/** A page that waits for its code. Where it cannot be had the wait stays, and the next visit tries anew. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => JSX.Element {
  let Loaded: ComponentType<P> | undefined;
  return (props) => {
    const [, setHere] = useState(Loaded !== undefined);
    useEffect(() => {
      if (Loaded) return;
      void load().then((page) => {
        Loaded = page;
        setHere(true);
      });
    }, []);
    return Loaded ? <Loaded {...props} /> : <p class="waiting">{ui.trouble.opening}</p>;
  };
}
