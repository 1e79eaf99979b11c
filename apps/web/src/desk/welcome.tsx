// Beside the list where nobody is picked: how to begin, or who needs a look first.
import { today } from '../model/clock.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { type ClientLine, inOrder } from './client-list.tsx';
import { clients } from './desk-state.ts';
import { desk } from './desk-words.ts';
import { fitting } from './fit-words.ts';
import { example } from './library-here.ts';
import { signLine } from './sign-line.ts';
import './welcome.css';

const { begin: words } = fitting;
/** As many as are seen at a glance; the list has all. */
const MOST_FIRST = 5;

const Begin = () => (
  <div class="desk-columns even">
    <section class="card stack desk-begin">
      <h2>{words.title}</h2>
      <ol class="desk-steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="chips">
        <ButtonLink href={hrefOf('programs')}>{words.program}</ButtonLink>
        <ButtonLink look="quiet" href={hrefOf('results')}>
          {words.client}
        </ButtonLink>
        <ButtonLink look="plain" href={hrefOf('copies')}>
          {words.copy}
        </ButtonLink>
      </div>
      <p class="small muted">{desk.kept}</p>
    </section>
    <section class="card stack desk-begin">
      <h2>{words.looks}</h2>
      <pre class="desk-text">{example.trim()}</pre>
      <p class="small muted">{words.looksLine}</p>
    </section>
  </div>
);

const First = ({ lines }: { readonly lines: readonly ClientLine[] }) => (
  <section class="card stack desk-begin">
    <h2>{desk.client.look}</h2>
    <ul class="desk-firsts">
      {lines.slice(0, MOST_FIRST).map(({ id, name, signs }) => (
        <li key={id}>
          <a href={hrefOf('client', id)}>{name}</a>
          <span class="desk-sign small">{[...new Set(signs.map(signLine))].join(' · ')}</span>
        </li>
      ))}
    </ul>
  </section>
);

export const Welcome = () => {
  const all = clients.value;
  if (all.length === 0) return <Begin />;
  const urgent = inOrder(all, today()).filter(({ signs }) => signs.length > 0);
  return (
    <div class="stack desk-narrow">
      {urgent.length > 0 ? <First lines={urgent} /> : null}
      <p class="muted">{words.pick}</p>
      <p class="small muted">{desk.kept}</p>
    </div>
  );
};
