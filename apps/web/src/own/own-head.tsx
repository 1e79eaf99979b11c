import { hrefOf } from '../model/route.ts';
import { ui } from '../ui-words.ts';

/** What stands above activities that come back, wherever they are listed: what they are, and the way to their page. */
export const OwnHead = () => (
  <div class="between">
    <h2>{ui.own.short}</h2>
    <a class="small" href={hrefOf('own')}>
      {ui.own.more}
    </a>
  </div>
);
