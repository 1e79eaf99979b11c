import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { aftermath } from './aftermath.ts';

/** A session that was stopped and nobody said why: asked at the next opening. Source: settled, rules made codable 5. */
export const WhyStoppedCard = () => (
  <Notice tone="calm" title={ui.after.whyTitle} lines={[ui.after.whyLine]}>
    <Button
      look="quiet"
      onPress={() => {
        aftermath.value = 'why';
      }}
    >
      {ui.after.whySay}
    </Button>
  </Notice>
);
