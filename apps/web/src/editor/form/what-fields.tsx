// The kinds of a pick, or the exercises of a series: one more, or one less.
import { families } from '@plumbline/program';
import { type Row, setWhat } from '@plumbline/program/edit';
import { desk } from '../../desk/desk-words.ts';
import { put } from '../../words.ts';
import { exerciseSaid, familySaid } from '../names.ts';
import type { ItemProps } from './dose-fields.tsx';
import { useEditing } from './editing.ts';
import { Select } from './fields.tsx';
import { Picker } from './picker.tsx';
import { patternsOf, wordsOfPick } from './what-text.ts';

const { editor: words } = desk;
interface WhatProps extends ItemProps {
  readonly rows: readonly Row[];
}
const Kinds = ({ row, item, rows }: WhatProps) => {
  const { sheet, edit } = useEditing();
  const chosen = wordsOfPick(item.what.text);
  const say = (next: readonly string[]): void => edit(setWhat(sheet, row, item, { oneOf: patternsOf(...next) }, rows));
  const all = [...families.keys()].map((word) => [word, familySaid(word)] as const);
  return (
    <div class="edit-fields">
      {chosen.map((word, at) => (
        <Select
          key={`${at}-${word}`}
          label={words.kinds}
          value={word}
          options={chosen.length > 1 ? [...all, ['', words.out] as const] : all}
          onValue={(next) => say(next === '' ? chosen.toSpliced(at, 1) : chosen.with(at, next))}
        />
      ))}
      <Select
        label={words.orKind}
        value=""
        options={[['', words.orKind], ...all.filter(([word]) => !chosen.includes(word))]}
        onValue={(next) => next !== '' && say([...chosen, next])}
      />
    </div>
  );
};

const Series = ({ row, item, rows }: WhatProps) => {
  const { sheet, edit } = useEditing();
  const ids = typeof item.pick === 'object' && 'series' in item.pick ? item.pick.series : [];
  const say = (series: readonly string[]): void => edit(setWhat(sheet, row, item, { series }, rows));
  return (
    <div class="stack">
      <ul class="chips">
        {ids.map((id, at) => (
          <li key={`${at}-${id}`}>
            <button
              type="button"
              class="edit-plain"
              aria-label={put(words.remove, { name: exerciseSaid(id) })}
              disabled={ids.length < 2}
              onClick={() => say(ids.toSpliced(at, 1))}
            >
              {exerciseSaid(id)} ×
            </button>
          </li>
        ))}
      </ul>
      <Picker label={words.addToSeries} onlyExercises onPick={({ put: id }) => say([...ids, id])} />
    </div>
  );
};

export const WhatFields = (props: WhatProps) => {
  const { pick } = props.item;
  if (typeof pick !== 'object') return null;
  return 'series' in pick ? <Series {...props} /> : <Kinds {...props} />;
};
