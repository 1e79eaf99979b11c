// "Aim for" beside "make it easier if": two still figures and what they say.
import { useEffect, useState } from 'preact/hooks';
import { ownDrawing } from '../shell/trusted.ts';
import { loadDrawing } from './figure.tsx';
import type { PairShown } from './figure-drawing.ts';

const Picture = ({ svg, says, kind }: { readonly svg: string; readonly says: string; readonly kind: 'aim' | 'ease' }) => (
  <figure class={`pair-${kind}`}>
    {/* our own drawing, made here from our own data */}
    <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: ownDrawing(svg) }} />
    <figcaption>{says}</figcaption>
  </figure>
);
/** Nothing where an exercise has no pairs, or they could not be loaded. */
export const Pairs = ({ id }: { readonly id: string }) => {
  const [pairs, setPairs] = useState<readonly PairShown[]>([]);
  useEffect(() => {
    let gone = false;
    loadDrawing().then(
      ({ pairsOf }) => gone || setPairs(pairsOf(id)),
      () => setPairs([]),
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return (
    <>
      {pairs.map(({ id: pair, who, aim, ease }) => (
        <div class={`pair fig fig-${who}`} key={pair}>
          <Picture {...aim} kind="aim" />
          <Picture {...ease} kind="ease" />
        </div>
      ))}
    </>
  );
};
