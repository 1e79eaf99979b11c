// A screen that shows all facts: it waits while the log behind a snapshot is read, which then is done at once.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasAll, home, hurry } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import { Page } from './page.tsx';

export const Whole = ({ children }: { readonly children: () => JSX.Element | null }) => {
  // Where nothing is open there is nothing to wait for.
  const isThere = home.value.kind !== 'open' || hasAll();
  useEffect(() => {
    if (!isThere) hurry();
  }, [isThere]);
  return isThere ? (
    children()
  ) : (
    <Page narrow>
      <p class="waiting">{ui.trouble.opening}</p>
    </Page>
  );
};
