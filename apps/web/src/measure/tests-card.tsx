import { selfTestsOn } from '@plumbline/coach';
import { day, known } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ui } from '../ui-words.ts';
import { counted } from '../words.ts';

const words = ui.measure;

/** The quiet door to the self-tests; says when one is four weeks old. Nothing where none can be open. */
export const TestsCard = () => {
  const all = selfTestsOn(known(), day.value);
  if (all.length === 0) return null;
  const due = all.filter(({ isDue, because }) => isDue && because.length === 0).length;
  return (
    <Notice title={words.title} lines={[words.cardLine, ...(due > 0 ? [counted(due, words.cardDue)] : [])]}>
      <ButtonLink look="line" href={hrefOf('measure')}>
        {words.cardOpen}
      </ButtonLink>
    </Notice>
  );
};
