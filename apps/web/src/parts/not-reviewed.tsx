import { ui } from '../ui-words.ts';
import { locale } from '../words.ts';

/** Beside safety texts: that no clinician has read this translation yet. Nothing where one has. */
export const NotReviewed = () =>
  ui.notReviewed === '' ? null : (
    <p class="small muted not-reviewed" data-review="pending" lang={locale}>
      {ui.notReviewed}
    </p>
  );
