import { Choice } from '../parts/choice.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { Scale } from '../parts/scale.tsx';
import { ConditionsForm } from './conditions-form.tsx';
import { KitForm } from './kit-form.tsx';
import { ListForm } from './list-form.tsx';
import { LoadsForm } from './loads-form.tsx';
import { Many } from './many.tsx';
import { RatesForm } from './rates-form.tsx';
import type { Sheet } from './sheet.ts';
import { TextForm } from './text-form.tsx';

interface ControlProps {
  readonly sheet: Sheet;
  readonly seen: boolean;
  /** Called after the answer is written down; a round moves on by itself. */
  readonly onDone?: () => void;
}

export const ControlView = ({ sheet: { title, control }, seen, onDone }: ControlProps) => {
  const then =
    <T,>(say: (value: T) => Promise<unknown>) =>
    async (value: T): Promise<void> => {
      if ((await say(value)) !== false) onDone?.();
    };
  switch (control.kind) {
    case 'choice':
      return <Choice label={title} {...control} onChoose={then(control.say)} />;
    case 'scale':
      return <Scale label={title} {...control} onChoose={then(control.say)} />;
    case 'number':
      return <NumberField label={title} {...control} onSay={then(control.say)} />;
    case 'many':
      return <Many {...control} say={then(control.say)} />;
    case 'rates':
      return <RatesForm {...control} say={then(control.say)} />;
    case 'list':
      return <ListForm ids={control.ids} onKeep={onDone ?? (() => undefined)} />;
    case 'text':
      return <TextForm label={title} {...control} say={then(control.say)} />;
    case 'loads':
      return <LoadsForm seen={seen} {...(onDone ? { onDone } : {})} />;
    case 'kit':
      return <KitForm seen={seen} {...(onDone ? { onDone } : {})} />;
    case 'conditions':
      return <ConditionsForm seen={seen} {...(onDone ? { onDone } : {})} />;
  }
};
