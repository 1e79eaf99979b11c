import { useEffect } from 'preact/hooks';
import { saving } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import './saved.css';

/** A warning needs to be read. Units: ms. */
const showMs = { saved: 2200, 'saved-tight': 12_000 } as const;

/** Says what became of the last answer; "saved" only once it is written, and a failure stays until the next try. */
export const Saved = () => {
  const now = saving.value;
  useEffect(() => {
    if (now !== 'saved' && now !== 'saved-tight') return;
    const timer = setTimeout(() => {
      if (saving.value === now) saving.value = 'nothing';
    }, showMs[now]);
    return () => clearTimeout(timer);
  }, [now]);
  const isBad = now === 'no-space' || now === 'other-tab' || now === 'not-kept';
  return (
    <div class={isBad || now === 'saved-tight' ? 'saved bad' : 'saved'} role={isBad ? 'alert' : 'status'}>
      {isBad ? ui.notSaved[now] : now === 'saved' ? ui.saved : now === 'saved-tight' ? ui.savedTight : ''}
    </div>
  );
};
