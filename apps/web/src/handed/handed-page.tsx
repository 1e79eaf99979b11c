import { trainerText, wishChanges, wishLines } from '@plumbline/coach';
import { type ProgramSlot, type ProgramTree, verdictOn } from '@plumbline/engine';
import type { ProgramChange } from '@plumbline/program';
import { useState } from 'preact/hooks';
import { timesTaken } from '../habits/suggested.tsx';
import { fullDate } from '../model/day-words.ts';
import { doseLine } from '../model/dose-words.ts';
import { day, fact, known, tell } from '../model/home.ts';
import { findExercise } from '../model/plans.ts';
import { go, hrefOf } from '../model/route.ts';
import { paperScene } from '../paper/scene.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { Notice } from '../parts/notice.tsx';
import { Said } from '../parts/said.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { exerciseName, phrases, put } from '../words.ts';
import './handed.css';
import { type Handed, keptSigner, keptText, openHanded } from './handed.ts';
import { letGo, letWait } from './waiting.ts';

const words = ui.handed;

/** "Bird dog, 3 sets of 8 each side", "One of: rows". */
function slotSays({ pick, dose }: ProgramSlot): string {
  if (typeof pick === 'object' && 'oneOf' in pick)
    return put(words.pick, { kinds: pick.oneOf.map((pattern) => phrases.names.patterns[pattern]).join(', ') });
  const ids = typeof pick === 'string' ? [pick] : pick.series;
  const exercise = findExercise(ids[0] ?? '');
  const named = ids.map(exerciseName).join(', ');
  return exercise && dose ? `${named}, ${doseLine(exercise, dose)}` : named;
}

/** One line of the program, with what its writer says of it and has in mind. */
const HeldSlot = ({ slot, from }: { readonly slot: ProgramSlot; readonly from: string }) => {
  const lines = wishLines(slot, paperScene());
  return (
    <li class="lines">
      <p class={slot.note === undefined && lines.length === 0 ? '' : 'strong'}>{slotSays(slot)}</p>
      {lines.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {slot.note === undefined ? null : <Said title={put(phrases.trainer.says, { name: from })} notes={[slot.note]} />}
    </li>
  );
};

const Held = ({ tree, from }: { readonly tree: ProgramTree; readonly from: string }) => {
  const whole = trainerText({ name: from, tree }, paperScene());
  return (
    <section class="stack">
      <h2>{words.has}</h2>
      {whole && whole.lines.length > 0 ? <Notice title={whole.wishes} lines={whole.lines} /> : null}
      {tree.days.map(({ name, slots }) => (
        <Fold key={name} title={put(words.session, { name })} aside={slots.length} open={tree.days.length === 1}>
          <ul class="rows">
            {slots.map((slot) => (
              <HeldSlot key={slot.id} slot={slot} from={from} />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
};

/** One thing that a newer version does otherwise; its dose is in the line itself. */
const Changed = ({ change: { kind, slot, before }, from }: { readonly change: ProgramChange; readonly from: string }) => {
  const hasNote = before !== undefined && slot.note !== undefined && slot.note !== before.note;
  return (
    <li class="lines">
      <p>{put(words.change[kind], { what: slotSays(slot) })}</p>
      {(before ? wishChanges(before, slot, paperScene()) : []).map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
      {hasNote ? <Said title={put(phrases.trainer.says, { name: from })} notes={[slot.note]} /> : null}
    </li>
  );
};

/** The one step of trust: a number that two people compare, once for each sender. */
const Trust = ({ handed: { handover, number, isKnown }, onTrust }: { readonly handed: Handed; readonly onTrust: () => void }) => {
  const { from } = handover;
  if (isKnown) return null;
  return (
    <Notice tone="care" title={put(words.compare, { from })} lines={[put(words.compareLine, { from })]}>
      <p class="handed-number num">{number}</p>
      <Button look="quiet" onPress={onTrust}>
        {words.matches}
      </Button>
      <p class="small">{put(words.differs, { from })}</p>
    </Notice>
  );
};

const receive = ({ handover, rx, number }: Handed) =>
  fact('prescription-received', { rx, program: keptText(handover), signedBy: keptSigner({ handover, number }) });

async function use(handed: Handed): Promise<void> {
  const { rx, tree } = handed;
  const chosen = fact('program-chosen', { program: `rx:${rx}`, from: day.value, weeks: 4 });
  if (!(await tell(receive(handed), chosen, ...(tree ? timesTaken(tree) : [])))) return;
  letGo();
  go('plan');
}
async function withdraw({ rx }: Handed): Promise<void> {
  const isRunning = known().program?.id === `rx:${rx}`;
  const gone = fact('prescription-withdrawn', { rx });
  const mine = fact('program-chosen', { program: 'my-plan', from: day.value, weeks: 4 });
  if (!(await tell(gone, ...(isRunning ? [mine] : [])))) return;
  letGo();
  go('plan');
}

/** Before a person may have a plan, the program waits. */
const First = ({ link, from }: { readonly link: string; readonly from: string }) => {
  const goOn = (): void => {
    letWait({ link, from });
    go('start');
  };
  return (
    <Notice tone="learn" title={words.first} lines={[words.firstLine]}>
      <Button onPress={goOn}>{words.firstDo}</Button>
    </Notice>
  );
};

const Standing = ({ handed: { standing, handover } }: { readonly handed: Handed }) => {
  if (standing.kind === 'same') return <p class="strong">{words.same}</p>;
  if (standing.kind === 'older') return <p class="strong">{words.older}</p>;
  if (standing.kind === 'new') return null;
  const { changes, whole } = standing;
  return (
    <Notice tone="learn" title={put(words.newer, { n: changes.length + whole.length })}>
      <ul class="points">
        {changes.map((change, at) => (
          <Changed key={at} change={change} from={handover.from} />
        ))}
        {whole.map((part) => (
          <li key={part}>{words.whole[part]}</li>
        ))}
      </ul>
    </Notice>
  );
};

const Act = ({ handed, link }: { readonly handed: Handed; readonly link: string }) => {
  const [isTrusted, setTrusted] = useState(handed.isKnown);
  const { handover, standing, tree } = handed;
  if (handover.withdrawn)
    return (
      <Notice title={put(words.withdrawn, { from: handover.from })} lines={[words.withdrawnLine]}>
        {standing.kind === 'newer' ? <Button onPress={() => withdraw(handed)}>{words.takeIn}</Button> : null}
      </Notice>
    );
  const mayPlan = known().consent !== undefined && known().screens.fullOn !== undefined && verdictOn(known(), day.value).mayPlan;
  return (
    <>
      <Standing handed={handed} />
      {standing.kind === 'new' || standing.kind === 'newer' ? (
        mayPlan ? (
          isTrusted ? (
            <Notice lines={[words.useLine]}>
              {handed.isKnown ? <p class="small muted">{words.knownLine}</p> : null}
              <div class="handed-acts">
                <Button onPress={() => use(handed)}>{words.use}</Button>
                <ButtonLink look="plain" href={hrefOf('today')}>
                  {words.notNow}
                </ButtonLink>
              </div>
            </Notice>
          ) : (
            <Trust handed={handed} onTrust={() => setTrusted(true)} />
          )
        ) : (
          <First link={link} from={handover.from} />
        )
      ) : null}
      {tree ? <Held tree={tree} from={handover.from} /> : null}
    </>
  );
};

/** What a link holds: who it is from, what changes, and one act. */
export const HandedPage = ({ link }: { readonly link: string }) => {
  const opened = openHanded(link, known().prescriptions);
  if (!opened.ok) {
    const { title, lines } = words.problem[opened.problem];
    return (
      <Page narrow>
        <div class="stack">
          <h1>{title}</h1>
          <Notice tone="care" lines={lines} />
          <ButtonLink class="wide" href={hrefOf('today')}>
            {known().program === undefined ? words.firstDo : ui.session.toToday}
          </ButtonLink>
        </div>
      </Page>
    );
  }
  const { handover, tree } = opened.handed;
  const notes = [...(handover.note ? [handover.note] : []), ...(tree?.notes ?? [])];
  return (
    <Page narrow>
      <div class="stack">
        <header class="lines">
          <h1>{put(words.title, { from: handover.from })}</h1>
          <p class="muted">{put(words.made, { date: fullDate(handover.on) })}</p>
        </header>
        {notes.length > 0 ? <Said title={put(phrases.trainer.says, { name: handover.from })} notes={notes} look="large" /> : null}
        <Act handed={opened.handed} link={link} />
      </div>
    </Page>
  );
};
