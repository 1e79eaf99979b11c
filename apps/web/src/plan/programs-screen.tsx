import { signerName } from '@plumbline/coach';
import type { ProgramId } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { day, fact, known, tell } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Page } from '../shell/page.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ui } from '../ui-words.ts';
import { programWords, put } from '../words.ts';
import './plan.css';

const programs: readonly ProgramId[] = [
  'my-plan',
  'one-of-each',
  'move-from-the-hips',
  'everyday-strong',
  'upper-body',
  'hang-and-mobilise',
];

async function choose(program: ProgramId): Promise<void> {
  if (await tell(fact('program-chosen', { program, from: day.value, weeks: 4 }))) go('plan');
}

interface About {
  readonly id: ProgramId;
  readonly name: string;
  readonly about: string;
}
/** What was handed over and not taken back, under the name of who it is from. */
const handedOver = (): readonly About[] =>
  Object.entries(known().prescriptions)
    .filter(([, { withdrawn, tree }]) => !withdrawn && tree !== undefined)
    .map(([rx, { signedBy }]) => ({
      id: `rx:${rx}`,
      name: put(ui.change.handed, { from: signerName(signedBy) }),
      about: ui.change.handedAbout,
    }));
const everyProgram = (): readonly About[] => [...programs.map((id) => ({ id, ...programWords(id) })), ...handedOver()];
const nameOf = (id: ProgramId | undefined): string => everyProgram().find((one) => one.id === id)?.name ?? programWords('my-plan').name;

/** What changes, said once before it does. */
const Ask = ({ id, name, onLeave }: Pick<About, 'id' | 'name'> & { readonly onLeave: () => void }) => (
  <section class="program-ask stack" aria-live="polite">
    <h3>{put(ui.change.title, { name })}</h3>
    <div class="lines">
      {ui.change.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
    <div class="chips">
      <Button onPress={() => choose(id)}>{ui.change.do}</Button>
      <Button look="plain" onPress={onLeave}>
        {put(ui.change.leave, { name: nameOf(known().program?.id) })}
      </Button>
    </div>
  </section>
);

interface ProgramProps extends About {
  readonly isCurrent: boolean;
  readonly isAsked: boolean;
  readonly onAsk: (id: ProgramId | undefined) => void;
}
const Program = ({ id, name, about, isCurrent, isAsked, onAsk }: ProgramProps) => (
  <section class="card program" data-current={isCurrent}>
    <div class="between">
      <h2>{name}</h2>
      {id === 'my-plan' ? <span class="chip up">{ui.programs.suggested}</span> : null}
    </div>
    <p>{about}</p>
    {isCurrent ? <p class="program-now">{ui.programs.current}</p> : null}
    {isAsked ? <Ask id={id} name={name} onLeave={() => onAsk(undefined)} /> : null}
    {isCurrent || isAsked ? null : (
      <Button look="quiet" onPress={() => onAsk(id)}>
        {ui.programs.choose}
      </Button>
    )}
  </section>
);

/** Six programs, the one made for the person first; then what a trainer handed over. */
export const ProgramsScreen = () => {
  const [asked, setAsked] = useState<ProgramId | undefined>();
  return (
    <Page>
      <PageHead up="plan" upName={ui.tabs.plan} title={ui.programs.title} lead={ui.programs.lead} />
      <div class="programs">
        {everyProgram().map((one) => (
          <Program key={one.id} {...one} isCurrent={known().program?.id === one.id} isAsked={asked === one.id} onAsk={setAsked} />
        ))}
      </div>
      <div class="chips programs-doors">
        <ButtonLink look="line" href={hrefOf('scan')}>
          {ui.scan.door}
        </ButtonLink>
        <ButtonLink look="line" href={hrefOf('show')}>
          {ui.show.door}
        </ButtonLink>
      </div>
    </Page>
  );
};
