// How much: sets, amount and rest at hand, the rest of a dose behind "More".
import { type Item, type ItemPart, type PartKind, type Row, setDose, setPart, setsText, targetText } from '@plumbline/program/edit';
import { desk } from '../../desk/desk-words.ts';
import { put } from '../../words.ts';
import { type AmountUnit, restText, tempoText, unitSign } from './dose-text.ts';
import { useEditing } from './editing.ts';
import { NumberInput, Select, TextInput } from './fields.tsx';

export interface ItemProps {
  readonly row: Row;
  readonly item: Item;
}
const most: Readonly<Record<AmountUnit, number>> = { reps: 500, seconds: 7200, metres: 20_000 };
export const partOf = (item: Item, kind: PartKind): ItemPart | undefined => item.parts.find((part) => part.kind === kind);

/** What the exercise is counted in; undefined for a pick, which may be either. */
function countedIn({ pick }: Item, words: ReturnType<typeof useEditing>['sheet']['words']): AmountUnit | undefined {
  const id = typeof pick === 'string' ? pick : pick && 'series' in pick ? pick.series[0] : undefined;
  const measure = id === undefined ? undefined : words.exercises.get(id)?.measure;
  if (measure === undefined) return undefined;
  return measure === 'reps' ? 'reps' : measure === 'distance' ? 'metres' : 'seconds';
}

const Sets = ({ row, item, part }: ItemProps & { readonly part: ItemPart }) => {
  const { sheet, edit } = useEditing();
  const { words } = sheet;
  const { value } = part;
  if (value === undefined) return <AsWritten row={row} item={item} part={part} />;
  const own = countedIn(item, words);
  const unit = own ?? (['reps', 'seconds', 'metres'] as const).find((each) => value[each] !== undefined);
  const amount = unit === undefined ? undefined : value[unit];
  const sets = value.sets ?? 1;
  const say = (n: number, much: number | undefined, counted: AmountUnit | undefined, from = value.from): void => {
    const each = { amount: much, from, unit: counted === undefined ? '' : unitSign[counted] };
    edit(setPart(row, item, 'Sets', setsText(n, each, item.pick, words), part));
  };
  const isEach = typeof item.pick === 'string' && words.exercises.get(item.pick)?.sides === 'each';
  const { unit: units, amount: amounts } = desk.editor;
  return (
    <>
      <NumberInput act="sets" label={desk.editor.sets} value={value.sets} min={1} max={20} onValue={(n) => say(n ?? 1, amount, unit)} />
      {unit === undefined ? null : (
        <NumberInput label={amounts[unit]} value={amount} min={1} max={most[unit]} onValue={(n) => say(sets, n, unit)} />
      )}
      {unit === undefined || amount === undefined || amount < 2 ? null : (
        <NumberInput
          label={desk.editor.start}
          value={value.from}
          min={1}
          max={amount - 1}
          mayBeEmpty
          onValue={(n) => say(sets, amount, unit, n ?? amount)}
        />
      )}
      {own === undefined ? (
        <Select
          label={amounts.none}
          value={unit ?? 'none'}
          options={(['none', 'reps', 'seconds', 'metres'] as const).map((each) => [each, units[each]])}
          onValue={(next) => {
            const counted = (['reps', 'seconds', 'metres'] as const).find((each) => each === next);
            say(sets, counted === undefined ? undefined : (amount ?? 10), counted);
          }}
        />
      ) : null}
      {isEach ? <span class="edit-each">{desk.editor.each}</span> : null}
    </>
  );
};

/** A part that cannot be read as it stands: its own letters, to be changed as such. */
export const AsWritten = ({ row, item, part }: ItemProps & { readonly part: ItemPart }) => {
  const { edit } = useEditing();
  return (
    <TextInput
      label={desk.editor.written}
      isCode
      isLate
      value={part.text}
      onValue={(text) => edit(setPart(row, item, part.kind, text.trim() === '' ? undefined : text, part))}
    />
  );
};

const Rest = ({ row, item }: ItemProps) => {
  const { edit, sheet } = useEditing();
  const part = partOf(item, 'Rest');
  if (part !== undefined && part.value === undefined) return <AsWritten row={row} item={item} part={part} />;
  const [low, high] = part?.value?.restSeconds ?? [];
  const say = (from: number | undefined, to: number | undefined): void =>
    edit(setPart(row, item, 'Rest', from === undefined ? undefined : restText(from, to ?? from), part));
  const own = typeof item.pick === 'string' ? sheet.words.exercises.get(item.pick)?.target.restSeconds : undefined;
  return (
    <>
      <NumberInput
        label={desk.editor.restFrom}
        value={low}
        min={0}
        max={7200}
        mayBeEmpty={own !== undefined}
        example={own?.[0]}
        onValue={(n) => say(n, n === undefined ? n : Math.max(n, high ?? n))}
      />
      {low === undefined ? null : <NumberInput label={desk.editor.restTo} value={high} min={low} max={7200} onValue={(n) => say(low, n)} />}
    </>
  );
};

/** Where nothing of a dose is written: what it comes to, and the way to write one. */
const Unwritten = ({ row, item }: ItemProps) => {
  const { sheet, edit } = useEditing();
  const own = item.pick === undefined ? undefined : targetText(item.pick, sheet.words);
  const target = typeof item.pick === 'string' ? sheet.words.exercises.get(item.pick)?.target : { sets: 2, restSeconds: [60, 60] as const };
  if (item.pick === undefined) return null;
  const isSeries = typeof item.pick === 'object' && 'series' in item.pick;
  return (
    <div class="edit-dose">
      <p class="small muted">{own === undefined ? desk.editor.ownDosePick : put(desk.editor.ownDose, { dose: own })}</p>
      {isSeries ? null : (
        <button
          type="button"
          class="edit-plain"
          data-act="sets"
          onClick={() => edit(setDose(row, item, target, sheet.words), undefined, () => ({ line: row.number, act: 'sets' }))}
        >
          {desk.editor.setDose}
        </button>
      )}
    </div>
  );
};
export const isDosed = (item: Item): boolean => item.parts.some(({ kind }) => !['Progression', 'Note', 'Condition'].includes(kind));

export const DoseFields = ({ row, item }: ItemProps) => {
  const sets = partOf(item, 'Sets');
  if (!isDosed(item)) return <Unwritten row={row} item={item} />;
  return (
    <div class="edit-fields">
      {sets ? <Sets row={row} item={item} part={sets} /> : null}
      <Rest row={row} item={item} />
    </div>
  );
};

const OneNumber = ({ row, item, kind, field, label, text, max }: ItemProps & OneNumberProps) => {
  const { edit } = useEditing();
  const part = partOf(item, kind);
  if (part !== undefined && part.value === undefined) return <AsWritten row={row} item={item} part={part} />;
  return (
    <NumberInput
      label={label}
      value={part?.value?.[field]}
      min={field === 'seconds' ? 1 : 0}
      max={max}
      isWhole={field === 'seconds'}
      mayBeEmpty
      onValue={(n) => edit(setPart(row, item, kind, n === undefined ? undefined : text(n), part))}
    />
  );
};
interface OneNumberProps {
  readonly kind: 'Hold' | 'Over' | 'Load';
  readonly field: 'seconds' | 'metres' | 'kg';
  readonly label: string;
  readonly text: (n: number) => string;
  readonly max: number;
}

const Tempo = ({ row, item }: ItemProps) => {
  const { edit } = useEditing();
  const part = partOf(item, 'Tempo');
  if (part !== undefined && part.value === undefined) return <AsWritten row={row} item={item} part={part} />;
  const beats = part?.value?.tempo;
  const { down, pause, up } = desk.editor.tempo;
  const say = (at: number, n: number | undefined): void => {
    const next = [0, 1, 2].map((each) => (each === at ? (n ?? 0) : (beats?.[each] ?? 0)));
    edit(setPart(row, item, 'Tempo', n === undefined ? undefined : tempoText(next), part));
  };
  return (
    <>
      {[down, pause, up].map((label, at) => (
        <NumberInput key={label} label={label} value={beats?.[at]} min={0} max={60} mayBeEmpty onValue={(n) => say(at, n)} />
      ))}
    </>
  );
};

/** What of a dose few lines need. A hold or a distance of its own stands only beside another amount. */
export const MoreDose = ({ row, item }: ItemProps) => {
  const { sheet } = useEditing();
  const sets = partOf(item, 'Sets')?.value;
  if (sets === undefined) return null;
  const { hold, over, load } = desk.editor;
  const unit = countedIn(item, sheet.words);
  const mayHold = partOf(item, 'Hold') !== undefined || unit === 'reps' || sets.reps !== undefined;
  const mayGo = partOf(item, 'Over') !== undefined || (unit === 'seconds' && sets.metres === undefined);
  return (
    <div class="edit-fields">
      {mayHold ? <OneNumber {...{ row, item }} kind="Hold" field="seconds" label={hold} max={7200} text={(n) => `hold ${n}s`} /> : null}
      {mayGo ? <OneNumber {...{ row, item }} kind="Over" field="metres" label={over} max={20_000} text={(n) => `over ${n}m`} /> : null}
      <OneNumber {...{ row, item }} kind="Load" field="kg" label={load} max={500} text={(n) => `at ${n}kg`} />
      <Tempo row={row} item={item} />
    </div>
  );
};
