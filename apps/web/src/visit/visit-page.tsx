// One page for somebody with ten minutes. What is seen here is what is printed; the questions may be changed, and are kept nowhere.
import { type PaperTable, visitOn, visitText } from '@plumbline/coach';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { catalog, day, known, revision, toldFacts } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import '../paper/paper.css';
import { paperScene } from '../paper/scene.ts';
import { Button } from '../parts/button.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Page } from '../shell/page.tsx';
import { Whole } from '../shell/whole.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import './visit.css';

interface PartProps {
  readonly title: string;
  readonly lead: string;
  readonly children?: ComponentChildren;
}
const Part = ({ title, lead, children }: PartProps) => (
  <section>
    <h2>{title}</h2>
    {lead ? <p>{lead}</p> : null}
    {children}
  </section>
);

const Table = ({ table: { head, rows } }: { readonly table: PaperTable }) =>
  rows.length === 0 ? null : (
    <table class="paper-table visit-table">
      <thead>
        <tr>
          {head.map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="num">
        {rows.map(([name = '', ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

const Points = ({ points }: { readonly points: readonly string[] }) => (
  <ul class="points">
    {points.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
);

/** Three questions to change, with room under each for what is answered. */
const Questions = ({ asks }: { readonly asks: readonly string[] }) => {
  const [own, setOwn] = useState(asks);
  return (
    <ol class="visit-questions">
      {own.map((ask, at) => (
        <li key={at}>
          <textarea
            class="no-print"
            rows={2}
            maxLength={160}
            aria-label={put(ui.visit.question, { n: at + 1 })}
            value={ask}
            onInput={(event) => setOwn(own.with(at, event.currentTarget.value))}
          />
          <p class="print-only">{ask}</p>
        </li>
      ))}
    </ol>
  );
};

const Sheet = () => {
  const text = useMemo(() => visitText(visitOn(known(), toldFacts(), catalog, day.value), paperScene()), [revision.value, day.value]);
  const { flares, doing, minutes, changes, questions } = text;
  return (
    <article class="paper visit">
      <header>
        <h1>{text.title}</h1>
        <p class="muted">{text.lead}</p>
        <p class="visit-name print-only">
          <strong>{text.name}</strong> <span>{text.born}</span>
        </p>
      </header>
      <Part title={flares.title} lead={[flares.lead, ...(flares.points.length > 0 ? [flares.points.join(' · ')] : [])].join(' ')} />
      <Part title={doing.title} lead={doing.lead}>
        <Table table={doing.table} />
        {doing.note ? <p class="small">{doing.note}</p> : null}
      </Part>
      <Part title={minutes.title} lead={minutes.lead}>
        <Table table={minutes.table} />
      </Part>
      <Part title={changes.title} lead={changes.lead}>
        <Points points={changes.points} />
      </Part>
      <section>
        <h2>{questions.title}</h2>
        <p class="muted no-print">{questions.lead}</p>
        <Questions asks={questions.asks} />
      </section>
      <p class="small">{text.foot}</p>
    </article>
  );
};

export const VisitPage = () => (
  <Page>
    <div class="paper-acts no-print">
      <a class="way-up" href={hrefOf('you')}>
        {ui.you.title}
      </a>
      <p class="muted">{ui.visit.lead}</p>
      <Button onPress={() => window.print()}>{ui.print}</Button>
    </div>
    <Whole>{() => <Sheet />}</Whole>
    <NotReviewed />
  </Page>
);
