import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { ui } from '../ui-words.ts';
import { put } from '../words.ts';
import { BodyMap } from './body-map.tsx';
import type { Control } from './sheet.ts';

/** Several of a list, or none; with a most, the rest waits once it is reached. */
export const Many = ({ groups, chosen, whole, most = whole ?? Infinity, isMap, none, say }: Extract<Control, { kind: 'many' }>) => {
  const [ticked, setTicked] = useState<readonly string[]>(chosen);
  const turn = (value: string): void => setTicked((now) => (now.includes(value) ? now.filter((t) => t !== value) : [...now, value]));
  const isPart = whole !== undefined && ticked.length > 0 && ticked.length < whole;
  return (
    <div class="stack">
      <div class={isMap ? 'mapped' : 'groups'}>
        {isMap ? <BodyMap on={ticked} onTurn={turn} /> : null}
        {groups.map(({ title, options }) => (
          <fieldset key={title ?? ''}>
            {title ? <legend class="eyebrow">{title}</legend> : null}
            <div class="ticks">
              {options.map(({ value, label, help }) => (
                <Tick
                  key={value}
                  label={label}
                  help={help}
                  on={ticked.includes(value)}
                  blocked={ticked.length >= most && !ticked.includes(value)}
                  onTick={() => turn(value)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {isPart ? (
        <p class="muted">{put(ui.know.pickMore, { n: whole - ticked.length })}</p>
      ) : (
        <Button class="wide" look={ticked.length === 0 ? 'line' : 'main'} onPress={() => say(ticked)}>
          {ticked.length === 0 ? none : put(ui.check.ticked, { n: ticked.length })}
        </Button>
      )}
    </div>
  );
};
