import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { phrases } from '../words.ts';

/** Everyone gets this list, whatever they told. Source: AM-06. `isAlone` unless the page says itself how far it is reviewed. */
export const WarningSigns = ({ isAlone = true }: { readonly isAlone?: boolean }) => {
  const { title, lines, signs, act } = phrases.outcomes.warningSigns;
  return (
    <Notice title={title} lines={lines}>
      <Points lines={signs} />
      <p class="strong">{act}</p>
      {isAlone ? <NotReviewed /> : null}
    </Notice>
  );
};
