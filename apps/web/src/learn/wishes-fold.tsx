import { signal } from '@preact/signals';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { ui } from '../ui-words.ts';
import { countOf, noWishes, type Wishes } from './filters.ts';

/** Kept while the page is open, so that a look at one exercise does not lose it. */
export const wishes = signal<Wishes>(noWishes);

type Name = keyof Wishes;
/** Those that stand in the open, and those behind a tap. */
const quick = ['floor', 'kit'] as const satisfies readonly Name[];
const names = ['purpose', 'place', 'rung'] as const satisfies readonly Name[];

function turn(name: Name, value: string): void {
  const before: ReadonlySet<string> = wishes.value[name];
  const after = new Set(before.has(value) ? [...before].filter((one) => one !== value) : [...before, value]);
  wishes.value = { ...wishes.value, [name]: after };
}

const Wish = ({ name, value, label }: { readonly name: Name; readonly value: string; readonly label: string }) => {
  const isOn = (wishes.value[name] as ReadonlySet<string>).has(value);
  return (
    <button type="button" class="wish" aria-pressed={isOn} onClick={() => turn(name, value)}>
      {label}
    </button>
  );
};

const Row = ({ name }: { readonly name: Name }) => (
  <>
    {Object.entries(ui.finding[name].options).map(([value, label]) => (
      <Wish key={value} name={name} value={value} label={label} />
    ))}
  </>
);
/** What most people look for first. */
export const QuickWishes = () => (
  <fieldset class="wish-row" aria-label={ui.finding.title}>
    {quick.map((name) => (
      <Row key={name} name={name} />
    ))}
  </fieldset>
);

/** Every other wish as a button to press and press again; what is left of all stands beside the title, in view while one presses. */
export const WishesFold = ({ left }: { readonly left: string }) => {
  const count = countOf(wishes.value);
  return (
    <Fold title={ui.finding.title} aside={count > 0 ? left : undefined}>
      <div class="wishes">
        {names.map((name) => (
          <fieldset key={name}>
            <legend class="eyebrow">{ui.finding[name].title}</legend>
            <div class="wish-row">
              <Row name={name} />
            </div>
          </fieldset>
        ))}
      </div>
    </Fold>
  );
};

/** What is shown of all, and the way back to all of it. */
export const WishesLine = ({ says, isSome }: { readonly says: string; readonly isSome: boolean }) => (
  <div class="wishes-line">
    <p class="small muted num" role="status">
      {says}
    </p>
    {isSome ? (
      <Button
        look="plain"
        onPress={() => {
          wishes.value = noWishes;
        }}
      >
        {ui.finding.clear}
      </Button>
    ) : null}
  </div>
);
