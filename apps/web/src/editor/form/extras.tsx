// Steps up, what comes next, conditions and notes: what a trainer wishes beside the dose.
import type { ProgramCondition, ProgramStep } from '@plumbline/engine';
import {
  addPart,
  conditionActs,
  conditionIn,
  conditionSubjects,
  conditionText,
  type ItemPart,
  MOST_NOTE,
  nextIn,
  nextText,
  noteIn,
  noteText,
  type PartKind,
  setPart,
  stepIn,
  stepText,
} from '@plumbline/program/edit';
import { desk } from '../../desk/desk-words.ts';
import { put } from '../../words.ts';
import { exerciseSaid } from '../names.ts';
import { AsWritten, type ItemProps } from './dose-fields.tsx';
import { unitSign } from './dose-text.ts';
import { useEditing } from './editing.ts';
import { NumberInput, Select, TextInput } from './fields.tsx';
import { Picker } from './picker.tsx';

const { editor: words } = desk;
const unitOf = { ...unitSign, kg: 'kg' } as const;
type Kind = 'Progression' | 'Condition' | 'Note';
const isExtra = (part: ItemPart): part is ItemPart & { readonly kind: Kind } => ['Progression', 'Condition', 'Note'].includes(part.kind);
interface FieldsProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}
/** Undefined is shown as it is written, by whoever asks. */
export const conditionFields = ({ text, onText }: FieldsProps) => {
  const said = conditionIn(text);
  if (said === undefined) return undefined;
  const say = (part: Partial<ProgramCondition>): void => onText(conditionText({ ...said, ...part }));
  return (
    <div class="edit-fields">
      <Select
        label={words.when}
        value={said.of}
        options={conditionSubjects.map((each) => [each, words.of[each]])}
        onValue={(of) => say({ of: conditionSubjects.find((each) => each === of) ?? said.of })}
      />
      <NumberInput label={words.isOver} value={said.over} min={0} max={10} onValue={(n) => say({ over: n ?? 0 })} />
      <Select
        label={words.doThis}
        value={said.act}
        options={conditionActs.map((each) => [each, words.acts[each]])}
        onValue={(act) => say({ act: conditionActs.find((each) => each === act) ?? said.act })}
      />
    </div>
  );
};
function stepFields({ text, onText }: FieldsProps) {
  const step = stepIn(text);
  if (step === undefined) return undefined;
  const { by, to, unit } = step;
  const say = (next: Partial<ProgramStep>): void => onText(stepText({ ...step, ...next }));
  return (
    <div class="edit-fields">
      <NumberInput
        label={`${words.stepBy}${unit === 'reps' ? '' : `, ${unitOf[unit]}`}`}
        value={by}
        min={0.5}
        max={500}
        isWhole={false}
        onValue={(n) => say({ by: n ?? by })}
      />
      <NumberInput
        label={`${words.stepTo}${unit === 'reps' ? '' : `, ${unitOf[unit]}`}`}
        value={to}
        min={1}
        max={7200}
        isWhole={false}
        mayBeEmpty
        onValue={(n) => onText(stepText({ by, unit, ...(n === undefined ? {} : { to: n }) }))}
      />
    </div>
  );
}
function fieldsOf(kind: Kind, props: FieldsProps) {
  if (kind === 'Condition') return conditionFields(props);
  if (kind === 'Progression') {
    const next = nextIn(props.text);
    return next === undefined ? (
      stepFields(props)
    ) : (
      <p>
        {words.next}: {exerciseSaid(next)}
      </p>
    );
  }
  const note = noteIn(props.text);
  return note === undefined ? undefined : (
    <TextInput label={words.note} most={MOST_NOTE} value={note} onValue={(said) => props.onText(noteText(said))} />
  );
}

const Extra = ({ row, item, part }: ItemProps & { readonly part: ItemPart & { readonly kind: Kind } }) => {
  const { edit } = useEditing();
  const fields = fieldsOf(part.kind, { text: part.text, onText: (text) => edit(setPart(row, item, part.kind, text, part)) });
  return (
    <li class="edit-extra">
      {fields ?? <AsWritten row={row} item={item} part={part} />}
      <button
        type="button"
        class="edit-plain"
        onClick={() => edit(setPart(row, item, part.kind, undefined, part), put(words.removed, { name: part.text }))}
      >
        {words.out}
      </button>
    </li>
  );
};

/** What there is of it. */
export const Extras = ({ row, item }: ItemProps) => {
  const extras = item.parts.filter(isExtra);
  if (extras.length === 0) return null;
  return (
    <div class="lines">
      <p class="small muted">{words.extras}</p>
      <ul class="rows">
        {extras.map((part, at) => (
          <Extra key={`${part.kind}-${at}`} row={row} item={item} part={part} />
        ))}
      </ul>
    </div>
  );
};
/** Ways to put one in. A comma leads to it, so an exercise without a dose takes a note only by the first blank. */
export const AddExtra = ({ row, item }: ItemProps) => {
  const { edit, sheet } = useEditing();
  const add = (kind: PartKind, text: string): void => edit(addPart(row, item, kind, text));
  const measure = typeof item.pick === 'string' ? sheet.words.exercises.get(item.pick)?.measure : undefined;
  const step: ProgramStep = measure === 'hold' || measure === 'time' ? { by: 5, unit: 'seconds' } : { by: 1, unit: 'reps' };
  return (
    <div class="stack">
      <div class="chips">
        <button type="button" class="edit-plain" onClick={() => add('Progression', stepText(step))}>
          {words.addStep}
        </button>
        <button type="button" class="edit-plain" onClick={() => add('Condition', conditionText({ of: 'pain', over: 4, act: 'easier' }))}>
          {words.addCondition}
        </button>
        <button type="button" class="edit-plain" onClick={() => add('Note', noteText(''))}>
          {words.addNote}
        </button>
      </div>
      <Picker label={words.addThen} onlyExercises onPick={({ put: id }) => add('Progression', nextText(id))} />
    </div>
  );
};
