// The main exercises of a day as small still figures.
import type { Session } from '@plumbline/engine';
import { Thumb } from '../parts/thumb.tsx';

const most = 5;

export const Thumbs = ({ session }: { readonly session: Session }) => {
  const main = session.items.filter(({ role }) => role === 'main');
  const ids = [...new Set((main.length > 0 ? main : session.items).map(({ exercise }) => exercise))].slice(0, most);
  return (
    <span class="thumbs" aria-hidden="true">
      {ids.map((id) => (
        <Thumb key={id} id={id} />
      ))}
    </span>
  );
};
