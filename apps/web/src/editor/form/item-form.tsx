// One exercise of a session: its name, how much, and everything else when it is asked for.
import type { Item, Row } from '@plumbline/program/edit';
import { itemOf, setDose, setLabel, setRole, setWhat } from '@plumbline/program/edit';
import { useState } from 'preact/hooks';
import { desk } from '../../desk/desk-words.ts';
import { phrases, put } from '../../words.ts';
import { exerciseSaid, familySaid } from '../names.ts';
import { DoseFields, type ItemProps, isDosed, MoreDose } from './dose-fields.tsx';
import { groupOf, saidOf, useEditing } from './editing.ts';
import { AddExtra, Extras } from './extras.tsx';
import { Select, TextInput } from './fields.tsx';
import { Picker } from './picker.tsx';
import { RowActs } from './row-acts.tsx';
import { Said } from './said.tsx';
import { WhatFields } from './what-fields.tsx';
import { patternsOf, wordsOfPick } from './what-text.ts';

const { editor: words } = desk;
const list = (names: readonly string[]): string => names.join(', ');

/** What stands on the line, as it is said. */
export function itemSaid({ pick, what }: Item): string {
  if (pick === undefined) return what.text;
  if (typeof pick === 'string') return exerciseSaid(pick);
  if ('series' in pick) return put(words.series, { names: list(pick.series.map(exerciseSaid)) });
  return put(words.oneOf, { kind: list(wordsOfPick(what.text).map(familySaid)) });
}

const roleNames = () => ['warm-up', 'main', 'cool-down'] as const;
const Place = ({ row, item }: ItemProps) => {
  const { edit } = useEditing();
  const roles = roleNames();
  return (
    <div class="edit-fields">
      <Select
        label={words.role}
        value={item.role ?? ''}
        options={[['', words.noRole], ...roles.map((role) => [role, phrases.names.roles[role]] as const)]}
        onValue={(next) =>
          edit(
            setRole(
              row,
              item,
              roles.find((role) => role === next),
            ),
          )
        }
      />
      <TextInput
        label={words.label}
        value={item.label ?? ''}
        most={60}
        accepts={(name) => /^[!-~]{0,60}$/.test(name)}
        onValue={(name) => edit(setLabel(row, item, name === '' ? undefined : name))}
      />
    </div>
  );
};

const More = ({ row, item }: ItemProps) => {
  const { sheet, edit } = useEditing();
  const rows = groupOf(sheet, row)?.rows ?? [];
  return (
    <div class="edit-more stack">
      <WhatFields row={row} item={item} rows={rows} />
      <MoreDose row={row} item={item} />
      <Place row={row} item={item} />
      <Picker
        label={words.change}
        onPick={({ kind, put: word }) => edit(setWhat(sheet, row, item, kind === 'family' ? { oneOf: patternsOf(word) } : word, rows))}
      />
      {isDosed(item) && item.pick !== undefined ? (
        <button type="button" class="edit-plain" onClick={() => edit(setDose(row, item, undefined, sheet.words))}>
          {words.clearDose}
        </button>
      ) : null}
      <AddExtra row={row} item={item} />
    </div>
  );
};

export const ItemForm = ({ row }: { readonly row: Row }) => {
  const editing = useEditing();
  const [isOpen, setOpen] = useState(false);
  const item = itemOf(row, editing.sheet.words);
  if (item === undefined) return null;
  const name = itemSaid(item);
  const said = saidOf(editing, row);
  return (
    <li class="edit-row" data-line={row.number}>
      <div class="edit-head">
        <p class="edit-name">
          {item.role ? <span class="eyebrow">{phrases.names.roles[item.role]}</span> : null}
          <b>{name}</b>
        </p>
        <RowActs row={row} name={name}>
          <button
            type="button"
            class="edit-plain"
            aria-expanded={isOpen}
            aria-label={put(words.moreOf, { name })}
            onClick={() => setOpen(!isOpen)}
          >
            {words.more}
          </button>
        </RowActs>
      </div>
      <Said said={said} onlyErrors />
      <DoseFields row={row} item={item} />
      <Extras row={row} item={item} />
      {row.comment ? <p class="small muted">{row.text.slice(row.comment.from, row.comment.to)}</p> : null}
      {isOpen ? <More row={row} item={item} /> : null}
    </li>
  );
};
