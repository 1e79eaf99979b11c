// A handout as a sheet: what is seen here is what is printed. The app shows it of the person's own plan, the desk of a client's.
import { type HandoutExerciseText, type HandoutSessionText, type HandoutText, pictureText, type TrainerText } from '@plumbline/coach';
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { Tick } from '../parts/tick.tsx';
import { ownDrawing } from '../shell/trusted.ts';
import { ui } from '../ui-words.ts';
import { movementWords, put } from '../words.ts';
import type { Drawings } from './drawings.ts';
import { paperScene } from './scene.ts';
import { useDrawings } from './use-drawings.ts';
import './paper.css';

const { paper: words } = ui;

const Ticks = ({ days }: { readonly days: readonly string[] }) => (
  <ul class="paper-ticks">
    {days.map((one) => (
      <li key={one}>
        <span class="paper-box" aria-hidden="true" />
        {one}
      </li>
    ))}
  </ul>
);

const Session = ({ session }: { readonly session: HandoutSessionText }) => {
  const { title, minutes, tick, days, head, rows } = session;
  return (
    <section class="paper-session">
      <h2>
        {title} <span class="paper-minutes">{minutes}</span>
      </h2>
      <p class="strong">{tick}</p>
      <Ticks days={days} />
      <table class="paper-table">
        <thead>
          <tr>
            {head.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([number, name, amount], at) => (
            <tr key={at}>
              <td class="num">{number}</td>
              <th scope="row">{name}</th>
              <td class="num">{amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** What comes back step by step: the amount of a day with its range, and two weeks to tick off. */
const Back = ({ back: { title, tick, days, rows } }: Pick<HandoutText, 'back'>) =>
  rows.length === 0 ? null : (
    <section class="paper-back">
      <div class="paper-session">
        <h2>{title}</h2>
        <p class="strong">{tick}</p>
      </div>
      {rows.map(({ name, amount }) => (
        <div key={name} class="paper-session">
          <h3 dir="auto">{name}</h3>
          <p class="num">{amount}</p>
          <Ticks days={days} />
        </div>
      ))}
    </section>
  );

/** Somebody else's words stand apart, in the direction that they are written in. */
const Said = ({ said: { title, notes, wishes, lines } }: { readonly said: NonNullable<HandoutExerciseText['trainer']> }) => (
  <div class="paper-said lines">
    {notes.length > 0 ? <p class="strong">{title}</p> : null}
    {notes.map((note) => (
      <p key={note} dir="auto">
        {note}
      </p>
    ))}
    {lines.length > 0 ? <p class="strong">{wishes}</p> : null}
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </div>
);

const Trainer = ({ said: { title, notes, wishes, lines, first } }: { readonly said: TrainerText }) => (
  <section class="paper-notice lines">
    {notes.length > 0 ? <h2>{title}</h2> : null}
    {notes.map((note) => (
      <p key={note} dir="auto">
        {note}
      </p>
    ))}
    {lines.length > 0 ? (
      <>
        <h2>{wishes}</h2>
        <ul class="points">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="muted">{first}</p>
      </>
    ) : null}
  </section>
);

interface CardProps {
  readonly text: HandoutExerciseText;
  readonly drawings: Drawings | undefined;
  readonly labels: HandoutText['pictures'];
}
/** Both drawings are one picture to who hears it. */
const Pictures = ({ text: { id, name }, drawings, labels }: CardProps) => (
  <div class="paper-pictures" role="img" aria-label={pictureText(paperScene(), name, movementWords[id]?.alt ?? '')}>
    {(['start', 'work'] as const).map((which) => (
      <div key={which}>
        <div dangerouslySetInnerHTML={{ __html: ownDrawing(drawings?.[which] ?? '') }} />
        <p class="small">{labels[which]}</p>
      </div>
    ))}
  </div>
);
const Card = (props: CardProps) => {
  const { number, name, amount, setUp, steps, stopIf, trainer } = props.text;
  const [label, stops] = stopIf;
  return (
    <section class="paper-card">
      <h3>
        <span class="num">{number}</span> {name}
      </h3>
      {amount ? <p class="strong num">{amount}</p> : null}
      <div class="paper-body">
        <Pictures {...props} />
        <div class="lines">
          {trainer ? <Said said={trainer} /> : null}
          {setUp ? <p>{setUp}</p> : null}
          <ol class="paper-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {stops.length > 0 ? (
            <p>
              <strong>{label}:</strong> {stops.join(' · ')}
            </p>
          ) : null}
        </div>
      </div>
    </section>
  );
};

/** `address` stands on it as a code. */
const Head = ({ text, address }: { readonly text: HandoutText; readonly address: string | undefined }) => (
  <header class="paper-head">
    <div class="lines">
      <h1>{text.title}</h1>
      <p class="muted">{text.lead}</p>
    </div>
    {address === undefined ? null : (
      <div class="paper-code">
        <QrCode text={address} label={text.scan} />
        <p class="small">{text.scan}</p>
      </div>
    )}
  </header>
);

interface Way {
  readonly href: string;
  readonly name: string;
}
interface ActsProps {
  readonly isLarge: boolean;
  readonly onLarge: (isLarge: boolean) => void;
  /** Drawings made, of all. */
  readonly done: number;
  readonly of: number;
  readonly way: Way;
}
const Acts = ({ isLarge, onLarge, done, of, way }: ActsProps) => (
  <div class="paper-acts no-print">
    <a class="way-up" href={way.href}>
      {way.name}
    </a>
    <p class="muted">{words.lead}</p>
    <Tick label={words.large} on={isLarge} onTick={onLarge} />
    {done < of ? <p role="status">{put(words.drawing, { n: done, of })}</p> : <Button onPress={() => window.print()}>{ui.print}</Button>}
  </div>
);

interface PaperProps {
  readonly text: HandoutText;
  /** Printed as a code; undefined where there is none to print. */
  readonly address: string | undefined;
  /** Back to where it came from. */
  readonly way: Way;
}
/** The sheet, and above it what is not printed: large print, and the button. */
export const PaperSheet = ({ text, address, way }: PaperProps) => {
  const [isLarge, setLarge] = useState(false);
  const drawn = useDrawings(text.exercises.map(({ id }) => id));
  return (
    <>
      <Acts isLarge={isLarge} onLarge={setLarge} done={drawn.size} of={text.exercises.length} way={way} />
      <article class={isLarge ? 'paper large' : 'paper'}>
        <Head text={text} address={address} />
        {text.trainer ? <Trainer said={text.trainer} /> : null}
        {text.sessions.map((session) => (
          <Session key={session.title} session={session} />
        ))}
        <Back back={text.back} />
        <section>
          <h2>{text.how}</h2>
          {text.exercises.map((one) => (
            <Card key={one.id} text={one} drawings={drawn.get(one.id)} labels={text.pictures} />
          ))}
        </section>
        {text.notices.map(({ title, lines, act }) => (
          <section key={title} class="paper-notice lines">
            <h2>{title}</h2>
            <ul class="points">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p class="strong">{act}</p>
          </section>
        ))}
        <p class="muted">{text.own}</p>
      </article>
    </>
  );
};
