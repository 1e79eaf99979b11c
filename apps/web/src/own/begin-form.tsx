// Naming something to bring back: what it is, how it is counted, how far it should go. Walking has its own line.
import { notYetBack } from '@plumbline/coach';
import { MOST_AMOUNT, type QuotaUnit, quotaUnits } from '@plumbline/engine';
import { useState } from 'preact/hooks';
import { optionsOf } from '../check/sheet.ts';
import { fact, known, tell } from '../model/home.ts';
import { hrefOf } from '../model/route.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { Notice } from '../parts/notice.tsx';
import { NumberField } from '../parts/number-field.tsx';
import { ui } from '../ui-words.ts';
import { unitWord } from './amount-words.ts';
import { isWalking, namingOf } from './naming.ts';
import '../progress/progress.css';

const { form, walk } = ui.own;
const LONGEST = 80;
/** Where the stepper of the goal lands first. */
const firstGoals: Readonly<Record<QuotaUnit, number>> = { minutes: 30, steps: 3000, lengths: 20, metres: 500, times: 10 };
const unitOf = (value: string): QuotaUnit => quotaUnits.find((unit) => unit === value) ?? 'minutes';

async function begin(words: string, unit: QuotaUnit, goal: number): Promise<boolean> {
  const { activity, contents } = namingOf(words);
  return tell(...contents, fact('quota-started', { activity, unit, goal }));
}

const Name = ({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) => {
  const named = notYetBack(known()).map(({ words }) => words);
  return (
    <>
      <div class="mine-form">
        <label>
          <span>{form.name}</span>
          <input type="text" maxLength={LONGEST} autoComplete="off" value={text} onInput={(event) => onText(event.currentTarget.value)} />
          <small class="muted">{form.example}</small>
        </label>
      </div>
      {named.length > 0 ? (
        <div class="lines">
          <p class="small">{form.known}</p>
          <Choice label={form.known} options={named.map((words) => ({ value: words, label: words }))} chosen={text} onChoose={onText} />
        </div>
      ) : null}
    </>
  );
};

const Walking = () => (
  <Notice tone="calm" title={walk.title} lines={[walk.line]}>
    <ButtonLink look="line" href={hrefOf('walking')}>
      {ui.walking.door}
    </ButtonLink>
  </Notice>
);

export const BeginForm = ({ isFirst, onBegun }: { readonly isFirst: boolean; readonly onBegun: () => void }) => {
  const [text, setText] = useState('');
  const [unit, setUnit] = useState<QuotaUnit | undefined>();
  const words = text.trim();
  const isNamed = words !== '';
  const say = async (goal: number | undefined): Promise<void> => {
    if (goal === undefined || unit === undefined || !(await begin(words, unit, goal))) return;
    setText('');
    setUnit(undefined);
    onBegun();
  };
  return (
    <Notice title={isFirst ? form.title : form.another}>
      <Name text={text} onText={setText} />
      {isNamed && isWalking(words, walk.words) ? <Walking /> : null}
      {isNamed && !isWalking(words, walk.words) ? (
        <div class="lines own-units">
          <p class="strong">{form.unit}</p>
          <Choice tiles label={form.unit} options={optionsOf(form.units)} chosen={unit} onChoose={(value) => setUnit(unitOf(value))} />
        </div>
      ) : null}
      {isNamed && unit !== undefined && !isWalking(words, walk.words) ? (
        <div class="lines">
          <p class="strong">{form.goal}</p>
          <NumberField
            key={unit}
            label={form.goal}
            min={1}
            max={MOST_AMOUNT}
            start={firstGoals[unit]}
            unit={unitWord(unit)}
            act={form.begin}
            onSay={say}
          />
        </div>
      ) : null}
    </Notice>
  );
};
