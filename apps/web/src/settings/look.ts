// Puts the chosen look on the page. The style sheets know two themes and two kinds of motion by what the device asks for; a choice of one's own
// answers in the device's place, so that no colour and no rule is written twice.
import { effect } from '@preact/signals';
import '../boot/handover.ts';
import { type Settings, settings } from './settings.ts';

/** What the device asks for, as the style sheets write it, and what a choice makes of it: always, never, or as the device has it. */
type Answer = 'all' | 'not all' | undefined;
const answers = ({ theme, motion }: Settings): ReadonlyMap<string, Answer> =>
  new Map([
    ['(prefers-color-scheme: dark)', theme === 'auto' ? undefined : theme === 'dark' ? 'all' : 'not all'],
    ['(prefers-color-scheme: light)', theme === 'auto' ? undefined : theme === 'light' ? 'all' : 'not all'],
    ['(prefers-reduced-motion: reduce)', motion === 'less' ? 'all' : undefined],
    ['(prefers-reduced-motion: no-preference)', motion === 'less' ? 'not all' : undefined],
  ]);
/** What each rule asked before a choice answered for it. */
const asked = new WeakMap<CSSMediaRule, string>();
/** Share of the browser's own size of text. */
const sizes: Readonly<Record<Settings['text'], string>> = { usual: '', large: '118.75%', largest: '137.5%' };

function answerIn(rules: CSSRuleList, answered: ReadonlyMap<string, Answer>): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule)) continue;
    const query = asked.get(rule) ?? rule.media.mediaText;
    if (!answered.has(query)) continue;
    asked.set(rule, query);
    const wanted = answered.get(query) ?? query;
    if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
  }
}

/** A sheet that is not read in yet has no rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules;
  } catch {
    return undefined;
  }
}
/** Lets the choice answer in every sheet there is; called again by whoever adds one. */
export function answerEverywhere(): void {
  const answered = answers(settings.value);
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    const rules = rulesOf(sheet);
    if (rules) answerIn(rules, answered);
  }
}

function dress({ theme, text }: Settings): void {
  const { style } = document.documentElement;
  style.colorScheme = theme === 'auto' ? '' : theme;
  style.fontSize = sizes[text];
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset['asked'] ??= meta.media;
    meta.media = answers(settings.value).get(meta.dataset['asked']) ?? meta.dataset['asked'];
  }
}

/** True where the device or the person wants less of it to move. */
export const wantsCalm = (): boolean => settings.value.motion === 'less' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** From now on the page looks as it is chosen, style sheets that come later included. */
export function keepLook(): void {
  window.plumbline?.askAgain();
  effect(() => {
    dress(settings.value);
    answerEverywhere();
  });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (node instanceof HTMLLinkElement) node.addEventListener('load', answerEverywhere);
        else if (node instanceof HTMLStyleElement) answerEverywhere();
      }
  }).observe(document.head, { childList: true });
}
