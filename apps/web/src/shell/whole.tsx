// A screen that shows all facts: it waits while the log behind a snapshot is read, which then is done at once.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasAll, hurry } from '../model/home.ts';
import { ui } from '../ui-words.ts';

export const Whole = ({ children }: { readonly children: () => JSX.Element | null }) => {
  const isThere = hasAll();
  useEffect(() => {
    if (!isThere) hurry();
  }, [isThere]);
  return isThere ? children() : <p class="waiting">{ui.trouble.opening}</p>;
};
