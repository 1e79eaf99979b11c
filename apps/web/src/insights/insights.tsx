// What the days have in common, read once the page stands: most people have nothing to be told, and nobody waits for it.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Shown = () => JSX.Element | null;
let loaded: Shown | undefined;

export const Insights = () => {
  const [Cards, setCards] = useState<Shown | undefined>(() => loaded);
  useEffect(() => {
    if (Cards) return;
    void import('./insight-cards.tsx').then(
      ({ InsightCards }) => {
        loaded = InsightCards;
        setCards(() => InsightCards);
      },
      () => undefined,
    );
  }, []);
  return Cards ? <Cards /> : null;
};
