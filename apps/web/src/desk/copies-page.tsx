// A copy of the desk out to a file, and one in: a look at it first, and the way back.
import { fullDate } from '../model/day-words.ts';
import { Button } from '../parts/button.tsx';
import { FilePick } from '../parts/file-pick.tsx';
import { Notice } from '../parts/notice.tsx';
import { counted, put } from '../words.ts';
import { addDesk, bringing, leaveDesk, lookAtDesk, saveDesk, undoDesk } from './copy-state.ts';
import type { DeskCopy, DeskUnion } from './desk-copy.ts';
import { DeskPage } from './desk-page.tsx';
import { fitting } from './fit-words.ts';

const { copies: words } = fitting;

const gains = ({ newClients, moreOf, newPrograms, moreVersions }: DeskUnion): readonly string[] => [
  ...(newClients > 0 ? [counted(newClients, words.newClients)] : []),
  ...(moreOf > 0 ? [counted(moreOf, words.moreOf)] : []),
  ...(newPrograms > 0 ? [counted(newPrograms, words.newPrograms)] : []),
  ...(moreVersions > 0 ? [counted(moreVersions, words.moreVersions)] : []),
];

const Look = ({ copy, union }: { readonly copy: DeskCopy; readonly union: DeskUnion }) => {
  const lines = gains(union);
  const said = [
    put(words.made, { day: fullDate(copy.made) }),
    put(words.holds, { clients: copy.clients.length, programs: copy.programs.length }),
    ...(lines.length > 0 ? lines : [words.nothing]),
  ];
  return (
    <div class="stack">
      <div class="lines">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="chips">
        {lines.length > 0 ? <Button onPress={() => addDesk(copy)}>{words.add}</Button> : null}
        <Button look="plain" onPress={leaveDesk}>
          {words.leave}
        </Button>
      </div>
    </div>
  );
};

const Outcome = () => {
  const now = bringing.value;
  switch (now.step) {
    case 'nothing':
      return null;
    case 'look':
      return <Look copy={now.copy} union={now.union} />;
    case 'wrong':
      return <p class="strong">{words.wrong[now.why]}</p>;
    case 'undone':
      return <p class="strong">{words.undone}</p>;
    case 'too-late':
      return <p class="strong">{words.tooLate}</p>;
    case 'added':
      return (
        <div class="stack">
          <p class="strong">{words.added}</p>
          <Button look="line" onPress={() => undoDesk(now.before, now.union)}>
            {words.undo}
          </Button>
        </div>
      );
  }
};

export const CopiesPage = () => (
  <DeskPage title={words.title} lead={words.lead}>
    <section class="card stack">
      <Button look="quiet" onPress={saveDesk}>
        {words.save}
      </Button>
      <p class="small muted">{words.saveLine}</p>
    </section>
    <Notice lines={[words.bringLine]}>
      <FilePick label={words.bring} accept=".txt,text/plain" onFile={lookAtDesk} />
      <div aria-live="polite">
        <Outcome />
      </div>
    </Notice>
  </DeskPage>
);
