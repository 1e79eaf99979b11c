// Daily habits: which, and in the text how often.
import { type HabitId, habitIds } from '@plumbline/engine';
import { changed } from '@plumbline/program';
import { addHabit, type Row, setTiming, sheetOf } from '@plumbline/program/edit';
import { desk } from '../../desk/desk-words.ts';
import { put } from '../../words.ts';
import { habitSaid } from '../names.ts';
import { saidOf, useEditing } from './editing.ts';
import { Select, TextInput } from './fields.tsx';
import { OtherRow } from './other-rows.tsx';
import { RowActs } from './row-acts.tsx';
import { Said } from './said.tsx';

const { editor: words } = desk;
const partOf = ({ node, text }: Row, name: string): string => {
  const part = node?.getChild(name);
  return part ? text.slice(part.from, part.to) : '';
};

const HabitRow = ({ row }: { readonly row: Row }) => {
  const editing = useEditing();
  const { sheet, edit } = editing;
  const name = habitSaid(partOf(row, 'HabitName'));
  const timing = (text: string) => setTiming(row, text.trim() === '' ? undefined : text.trim());
  const isRead = (text: string): boolean => sheetOf(changed(sheet.text, timing(text)), sheet.words).rows[row.number - 1]?.kind === 'habit';
  return (
    <li class="edit-row" data-line={row.number}>
      <div class="edit-head">
        <p class="edit-name">
          <b>{name}</b>
        </p>
        <RowActs row={row} name={name} />
      </div>
      <Said said={saidOf(editing, row)} onlyErrors />
      <TextInput
        label={words.timing}
        value={partOf(row, 'Timing')}
        example="every 2-3h"
        isLate
        accepts={isRead}
        onValue={(text) => edit(timing(text))}
      />
    </li>
  );
};

export const HabitsForm = () => {
  const { sheet, edit } = useEditing();
  const used = sheet.habits.map((row) => partOf(row, 'HabitName'));
  const free = habitIds.filter((id) => !used.includes(id));
  const add = (id: HabitId | undefined): void => {
    if (id !== undefined) edit(addHabit(sheet, id), put(words.added, { name: habitSaid(id) }));
  };
  return (
    <section class="card edit-session" aria-label={words.habits}>
      <h2>{words.habits}</h2>
      <ul class="edit-rows">
        {sheet.habits.map((row) =>
          row.kind === 'habit' ? <HabitRow key={row.number} row={row} /> : <OtherRow key={row.number} row={row} />,
        )}
      </ul>
      {free.length === 0 ? null : (
        <Select
          label={words.addHabit}
          value=""
          options={[['', words.chooseHabit], ...free.map((id) => [id, habitSaid(id)] as const)]}
          onValue={(next) => add(free.find((id) => id === next))}
        />
      )}
    </section>
  );
};
