import { type Told, toldLately } from '@plumbline/coach';
import { addDays } from '@plumbline/engine';
import { day, fact, tell, toldSince } from '../model/home.ts';
import { hrefOf, route } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { RetellScreen } from './retell-screen.tsx';
import { toldWords } from './told-words.ts';
import './told.css';

const { told } = ui;

const Row = ({ one }: { readonly one: Told }) => {
  const { what, line } = toldWords(one);
  const label = [what, line].filter(Boolean).join(', ');
  const isFixed = !one.mayChange && one.takesBack.length === 0;
  return (
    <li>
      <div>
        <p>
          <strong>{what}</strong> <span class="small muted num">{one.at.slice(11, 16)}</span>
        </p>
        {line ? <p class="num">{line}</p> : null}
        {isFixed ? <p class="small muted">{told.stays}</p> : null}
      </div>
      <div class="late-acts">
        {one.mayChange ? (
          <a class="button plain" href={hrefOf('told', one.id)} aria-label={put(told.changeOf, { what: label })}>
            {told.change}
          </a>
        ) : null}
        {one.takesBack.length > 0 ? (
          <Button
            look="plain"
            label={put(told.takeBackOf, { what: label })}
            onPress={() => tell(fact('fact-withdrawn', {}, { targets: one.takesBack }))}
          >
            {told.takeBack}
          </Button>
        ) : null}
      </div>
    </li>
  );
};

/** Today and yesterday as they were told; what is not about safety can be said again or taken back. */
export const ToldScreen = () => {
  const all = toldLately(toldSince(addDays(day.value, -1)), day.value);
  const chosen = all.find(({ id, mayChange }) => mayChange && id === route.value[1]);
  if (chosen) return <RetellScreen key={chosen.id} one={chosen} />;
  const days = [...new Set(all.map(({ on }) => on))];
  return (
    <Page narrow>
      <div class="stack">
        <h1>{told.title}</h1>
        <p class="muted">{all.length > 0 ? told.lead : told.nothing}</p>
        {days.map((on) => (
          <section key={on} class="card">
            <h2>{on === day.value ? told.today : told.yesterday}</h2>
            <ul class="late">
              {all
                .filter((one) => one.on === on)
                .map((one) => (
                  <Row key={one.id} one={one} />
                ))}
            </ul>
          </section>
        ))}
        <ButtonLink look="plain" href={hrefOf('today')}>
          {ui.session.toToday}
        </ButtonLink>
      </div>
    </Page>
  );
};
