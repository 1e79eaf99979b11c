import { Button } from '../parts/button.tsx';
import { ui } from '../ui-words.ts';
import { isPutOff, updateNow, waiting } from './update.ts';
import './update-bar.css';

/** Offers the new version. Whoever shows it sees to it that nothing is going on that a reload would disturb. */
export const UpdateBar = () =>
  waiting.value === undefined || isPutOff.value ? null : (
    <aside class="update-bar" aria-label={ui.update.line}>
      <p>{ui.update.line}</p>
      <div class="chips">
        <Button look="line" onPress={updateNow}>
          {ui.update.now}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            isPutOff.value = true;
          }}
        >
          {ui.update.later}
        </Button>
      </div>
    </aside>
  );
