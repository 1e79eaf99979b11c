import { inputsHash, rulesVersion } from '@plumbline/engine';
import { emergencyNumber } from '@plumbline/library';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BringCopy } from '../copies/copy-card.tsx';
import { LanguageChoice } from '../language/language-card.tsx';
import { countries } from '../model/countries.ts';
import { fact, known, tell } from '../model/home.ts';
import { go, hrefOf } from '../model/route.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { Notice, Points } from '../parts/notice.tsx';
import { Plumb } from '../parts/plumb.tsx';
import { Tick } from '../parts/tick.tsx';
import { Page } from '../shell/page.tsx';
import { ui } from '../ui-words.ts';
import { locale, phrases } from '../words.ts';
import { bringBack, erased } from '../you/data.ts';
import './start.css';

const { consent, intendedPurpose } = phrases.purpose;
const ticks = ['adult', 'storing', 'emergency'] as const;
type TickName = (typeof ticks)[number];

/** What was shown, so that a later change of it can be told. */
const consentText = (): string => inputsHash(phrases.purpose);

const Erased = () =>
  erased.value !== undefined ? (
    <Notice tone="calm" title={ui.start.erased}>
      <Button look="line" onPress={bringBack}>
        {ui.start.undo}
      </Button>
    </Notice>
  ) : null;

/** The names of countries: in English the page brought them along, and asking the browser for them takes longer than the rest of the screen. */
function offered(): ReturnType<typeof countries> {
  const written = globalThis.document?.querySelectorAll<HTMLOptionElement>('#first select[name="country"] option:not([value=""])') ?? [];
  return written.length > 0 && locale.startsWith('en') ? [...written].map(({ value, text }) => [value, text]) : countries(locale);
}

interface EmergencyProps {
  readonly names: ReturnType<typeof countries>;
  readonly country: string;
  readonly onCountry: (code: string) => void;
  readonly children: ComponentChildren;
}
const Emergency = ({ names, country, onCountry, children }: EmergencyProps) => (
  <Notice title={consent.emergency.title} lines={consent.emergency.lines}>
    <label class="field">
      <span>{ui.start.country}</span>
      <select class="select" name="country" value={country} onChange={({ currentTarget }) => onCountry(currentTarget.value)}>
        <option value="">{ui.start.noCountry}</option>
        {names.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
    {emergencyNumber(country) ? (
      <p>
        {ui.start.numberIs} <a href={`tel:${emergencyNumber(country)}`}>{emergencyNumber(country)}</a>
      </p>
    ) : null}
    {children}
  </Notice>
);

/** The page shows this screen before its script is here, and a person may have begun; where it is written out there is no page yet. */
const before = <T extends Element>(selector: string): T | null | undefined => globalThis.document?.querySelector<T>(selector);
const tickedBefore = (): ReadonlySet<TickName> => new Set(ticks.filter((name) => before(`input[name="${name}"]:checked`)));
const countryBefore = (): string | undefined => before<HTMLSelectElement>('select[name="country"]')?.value;

/** The three ticks, none of them set before the person sets it. */
const Agree = () => {
  const [names] = useState(offered);
  const [on, setOn] = useState(tickedBefore);
  const [country, setCountry] = useState(() => countryBefore() ?? known().person.profile.country ?? '');
  const [isMissing, setMissing] = useState(false);
  const begin = async (): Promise<void> => {
    setMissing(on.size < ticks.length);
    if (on.size < ticks.length) return;
    const agreed = fact('consent-given', { textHash: consentText(), rulesVersion });
    if (await tell(agreed, ...(country === '' ? [] : [fact('profile-set', { country })]))) go('check');
  };
  const tick = (name: TickName) => (
    <Tick
      name={name}
      label={consent[name].tick ?? ''}
      on={on.has(name)}
      isMissing={isMissing && !on.has(name)}
      onTick={(is) => setOn(new Set(is ? [...on, name] : [...on].filter((n) => n !== name)))}
    />
  );
  return (
    <div class="stack">
      <Emergency names={names} country={country} onCountry={setCountry}>
        {tick('emergency')}
        <NotReviewed />
      </Emergency>
      <Notice title={consent.storing.title} lines={consent.storing.lines}>
        {tick('storing')}
        {tick('adult')}
        <p class="small muted">{consent.adult.lines.join(' ')}</p>
      </Notice>
      {isMissing ? (
        <p class="strong" role="alert">
          {ui.start.missing}
        </p>
      ) : null}
      <Button class="wide" onPress={begin}>
        {ui.start.begin}
      </Button>
      <ButtonLink look="plain" class="wide" href={hrefOf('learn')}>
        {ui.start.notNow}
      </ButtonLink>
      <BringCopy label={ui.copies.bringOnStart} />
      <ButtonLink look="plain" class="wide" href={hrefOf('devices', 'join')}>
        {ui.sync.onStart}
      </ButtonLink>
      <p class="small muted">{consent.erase.lines.join(' ')}</p>
    </div>
  );
};

export const StartScreen = () => {
  const agreed = known().consent;
  return (
    <Page>
      <div class="columns start">
        <div class="stack">
          <Erased />
          <div class="start-mark">
            <Plumb />
            <p class="eyebrow">{ui.name}</p>
            <LanguageChoice />
          </div>
          {agreed && agreed.rulesVersion !== rulesVersion ? <Notice tone="learn" {...consent.again} /> : null}
          <h1>{ui.start.title}</h1>
          <p>{ui.start.lead}</p>
          <Points lines={ui.start.points} />
          <Notice tone="learn" title={ui.start.forWhat} lines={[intendedPurpose]} />
          <Notice title={consent.readiness.title} lines={consent.readiness.lines} />
        </div>
        <Agree />
      </div>
    </Page>
  );
};
