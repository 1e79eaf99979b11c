import type { ProgramId } from '@plumbline/engine';
import { day, fact, known, tell } from '../model/home.ts';
import { go } from '../model/route.ts';
import { Button } from '../parts/button.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { programWords } from '../words.ts';
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

const Program = ({ id, isCurrent }: { readonly id: ProgramId; readonly isCurrent: boolean }) => {
  const { name, about } = programWords(id);
  return (
    <section class="card program" data-current={isCurrent}>
      <div class="between">
        <h2>{name}</h2>
        {id === 'my-plan' ? <span class="chip up">{ui.programs.suggested}</span> : null}
      </div>
      <p>{about}</p>
      {isCurrent ? (
        <p class="program-now">{ui.programs.current}</p>
      ) : (
        <Button look="quiet" onPress={() => choose(id)}>
          {ui.programs.choose}
        </Button>
      )}
    </section>
  );
};

/** Six programs; the one made for the person comes first. */
export const ProgramsScreen = () => (
  <Page>
    <header class="page-head">
      <div class="lines">
        <h1>{ui.programs.title}</h1>
        <p class="muted">{ui.programs.lead}</p>
      </div>
    </header>
    <div class="programs">
      {programs.map((id) => (
        <Program key={id} id={id} isCurrent={known().program?.id === id} />
      ))}
    </div>
  </Page>
);
