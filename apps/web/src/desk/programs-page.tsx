import { fullDate } from '../model/day-words.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { counted, programWords } from '../words.ts';
import { DeskPage } from './desk-page.tsx';
import { programs, saveProgram } from './desk-state.ts';
import { desk } from './desk-words.ts';
import { example, templates } from './library-here.ts';

const { library: words } = desk;
async function begin(name: string, text: string): Promise<void> {
  go('program', (await saveProgram(undefined, name, text)).id);
}

const Begin = () => (
  <Notice title={words.fresh}>
    <p class="muted">{words.from}</p>
    <div class="chips">
      <Button look="quiet" onPress={() => begin(words.fresh, example)}>
        {words.blank}
      </Button>
      {templates.map(({ id, text }) => (
        <Button key={id} look="line" onPress={() => begin(programWords(id).name, text())}>
          {programWords(id).name}
        </Button>
      ))}
    </div>
  </Notice>
);

/** The trainer's own programs, each with its versions. */
export const ProgramsPage = () => (
  <DeskPage title={words.title} lead={words.lead}>
    {programs.value.length === 0 ? <p>{words.none}</p> : null}
    {programs.value.map(({ id, name, versions }) => (
      <section key={id} class="card desk-program">
        <div class="lines">
          <h2>{name}</h2>
          <p class="small muted">
            {counted(versions.length, words.version)} · {fullDate(versions.at(-1)?.on ?? '')}
          </p>
        </div>
        <ButtonLink look="quiet" href={hrefOf('program', id)}>
          {words.text}
        </ButtonLink>
      </section>
    ))}
    <Begin />
  </DeskPage>
);
