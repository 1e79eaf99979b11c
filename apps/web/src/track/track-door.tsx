import { ui } from '../ui-words.ts';
import { isTracking } from './tracking.ts';
import './track.css';

/** The quiet way to a track. */
export const TrackDoor = () => (
  <button
    type="button"
    class="track-door"
    onClick={() => {
      isTracking.value = true;
    }}
  >
    {ui.tracking.open}
    <small>{ui.tracking.openHelp}</small>
  </button>
);
