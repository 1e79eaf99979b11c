// A client's handout at the desk: the program as they would get it, on the sheet that the app prints too.
import { handoutOf, handoutText } from '@plumbline/coach';
import { mayPlan } from '@plumbline/engine';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { hrefOf } from '../model/route.ts';
import { PaperSheet } from '../paper/paper-sheet.tsx';
import { paperScene } from '../paper/scene.ts';
import { clients, fileOf, programs, signer } from './desk-state.ts';
import type { ClientFile } from './desk-store.ts';
import { fitting as words } from './fit-words.ts';
import { readHere } from './library-here.ts';
import { fitHere, personHere } from './planner-here.ts';

interface PaperProps {
  readonly id: string;
  readonly program: string;
}
export const PaperHere = ({ id, program }: PaperProps) => {
  const [file, setFile] = useState<ClientFile | undefined>();
  useEffect(() => void fileOf(id).then(setFile), [id]);
  const text = useMemo(() => {
    const person = file?.answers ?? (file?.told && personHere(file.told));
    const own = programs.value.find((one) => one.id === program);
    const tree = readHere(own?.versions.at(-1)?.text ?? '').tree;
    if (person === undefined || own === undefined || tree === undefined) return undefined;
    const { plan, safe } = fitHere(tree, person);
    if (!mayPlan(plan.verdict) || !safe) return undefined;
    const trainer = { name: signer.value?.from || undefined, tree };
    return { ...handoutText(handoutOf(plan, { trainer }), paperScene()), title: own.name };
  }, [file, program]);
  const way = { href: hrefOf('fit', id, program), name: clients.value.find((one) => one.id === id)?.name ?? words.which };
  if (file === undefined) return null;
  if (text) return <PaperSheet text={text} address={undefined} way={way} />;
  return (
    <div class="stack">
      <a class="way-up" href={way.href}>
        {way.name}
      </a>
      <h1>{words.paperNone}</h1>
    </div>
  );
};
