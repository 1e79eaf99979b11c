import { saving } from '../model/home.ts';
import { ui } from '../ui-words.ts';
import './saved.css';

/** Says what became of the last answer; a failure stays until the next try. */
export const Saved = () => {
  const now = saving.value;
  const isBad = now === 'no-space' || now === 'other-tab' || now === 'not-kept';
  return (
    <div class={`saved ${isBad ? 'bad' : now}`} role={isBad ? 'alert' : 'status'}>
      {isBad ? ui.notSaved[now] : now === 'saved' ? ui.saved : ''}
    </div>
  );
};
