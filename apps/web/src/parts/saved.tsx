import { useEffect } from 'preact/hooks';
import { saving } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import './saved.css';

const showMs = 2200;

/** Says what became of the last answer; "saved" only once it is written, and a failure stays until the next try. */
export const Saved = () => {
  const now = saving.value;
  useEffect(() => {
    if (now !== 'saved') return;
    const timer = setTimeout(() => {
      if (saving.value === 'saved') saving.value = 'nothing';
    }, showMs);
    return () => clearTimeout(timer);
  }, [now]);
  const isBad = now === 'no-space' || now === 'other-tab' || now === 'not-kept';
  return (
    <div class={isBad ? 'saved bad' : 'saved'} role={isBad ? 'alert' : 'status'}>
      {isBad ? ui.notSaved[now] : now === 'saved' ? ui.saved : ''}
    </div>
  );
};
