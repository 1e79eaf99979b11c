import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LanguageChoice } from '../language/language-card.tsx';
import { hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Tick } from '../parts/tick.tsx';
import { choose, sound } from '../player/sound-choice.ts';
import { hasVoice, localVoices, say, watchVoices } from '../player/voice.ts';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { canLock, hasLock, isNumber, turnOff, turnOn } from './lock.ts';
import { change, motions, type Settings, settings, textSizes, themes, weightUnits } from './settings.ts';
import './lock.css';
import './settings.css';

const words = ui.settings;

interface RowProps<K extends keyof Settings> {
  readonly name: K;
  readonly values: readonly Settings[K][];
  readonly options: Readonly<Record<Settings[K], string>>;
  readonly title: string;
  readonly children?: ComponentChildren;
}
/** One setting: every choice in view, the one that holds marked. */
function Row<K extends keyof Settings>({ name, values, options, title, children }: RowProps<K>) {
  return (
    <Notice title={title}>
      <fieldset class="settings-row" aria-label={title}>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            aria-pressed={settings.value[name] === value}
            onClick={() => change({ [name]: value } as Pick<Settings, K>)}
          >
            {options[value]}
          </button>
        ))}
      </fieldset>
      {children}
    </Notice>
  );
}

const Sound = () => {
  useEffect(watchVoices, []);
  const voices = hasVoice.value ? localVoices() : [];
  return (
    <Notice title={words.sound.title}>
      <Tick label={words.sound.tones} on={sound.value.tones} onTick={(tones) => choose({ tones })} />
      <Tick label={words.sound.voice} on={sound.value.voice} onTick={(voice) => choose({ voice })} />
      {hasVoice.value ? null : <p class="small muted">{words.sound.none}</p>}
      {voices.length > 1 ? (
        <label class="field">
          <span>{words.sound.which}</span>
          <select class="select" value={sound.value.voiceName} onChange={({ currentTarget }) => choose({ voiceName: currentTarget.value })}>
            <option value="">{words.sound.own}</option>
            {voices.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {hasVoice.value ? (
        <Button look="line" onPress={() => say(words.sound.sample)}>
          {words.sound.hear}
        </Button>
      ) : null}
    </Notice>
  );
};

const Digits = ({ label, value, onSay }: { readonly label: string; readonly value: string; readonly onSay: (digits: string) => void }) => (
  <label>
    <span>{label}</span>
    <input
      class="num"
      type="password"
      inputMode="numeric"
      autocomplete="off"
      maxLength={8}
      value={value}
      onInput={({ currentTarget }) => onSay(currentTarget.value)}
    />
  </label>
);

const NewLock = () => {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [says, setSays] = useState('');
  const set = async (): Promise<void> => {
    if (!isNumber(first)) return setSays(words.lock.short);
    if (first !== second) return setSays(words.lock.differ);
    await turnOn(first);
    if (!hasLock.value) setSays(words.lock.notHere);
  };
  return (
    <>
      <Digits label={words.lock.choose} value={first} onSay={setFirst} />
      <Digits label={words.lock.again} value={second} onSay={setSecond} />
      {says === '' ? null : (
        <p role="alert" class="lock-says">
          {says}
        </p>
      )}
      <Button look="line" onPress={set}>
        {words.lock.turnOn}
      </Button>
    </>
  );
};

const LockCard = () => (
  <Notice title={words.lock.title} lines={[words.lock.line]}>
    <div class="lock-card stack">
      {hasLock.value ? (
        <>
          <p class="strong">{words.lock.isOn}</p>
          <Button look="line" onPress={turnOff}>
            {words.lock.turnOff}
          </Button>
        </>
      ) : canLock() ? (
        <NewLock />
      ) : (
        <p class="small muted">{words.lock.notHere}</p>
      )}
    </div>
  </Notice>
);

/** How the page looks, moves, counts and sounds on this device, and the lock. */
export const SettingsScreen = () => (
  <Page>
    <header class="settings-head">
      <a class="way-up" href={hrefOf('you')}>
        {ui.tabs.you}
      </a>
      <h1>{words.title}</h1>
      <p class="muted">{words.lead}</p>
    </header>
    <div class="columns">
      <div class="settings-list">
        <Row name="text" values={textSizes} title={words.text.title} options={words.text.options}>
          <p>{words.textSample}</p>
        </Row>
        <Row name="theme" values={themes} title={words.theme.title} options={words.theme.options} />
        <Row name="motion" values={motions} title={words.motion.title} options={words.motion.options}>
          <p class="small muted">{words.motion.line}</p>
        </Row>
        <Row name="weight" values={weightUnits} title={words.weight.title} options={words.weight.options} />
      </div>
      <div class="settings-list">
        <Sound />
        <Notice title={ui.language.title}>
          <LanguageChoice />
        </Notice>
        <LockCard />
        <Notice title={ui.sync.title} lines={[ui.sync.toPage]}>
          <ButtonLink look="line" href={hrefOf('devices')}>
            {ui.sync.door}
          </ButtonLink>
        </Notice>
      </div>
    </div>
  </Page>
);
