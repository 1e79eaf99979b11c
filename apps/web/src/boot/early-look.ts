// The theme a person chose answers before the app is here, so that a dark room stays dark. `settings/look.ts` takes over from it.
import { settingsKey } from '../storage/shelf.ts';

/** What each rule asked before it was answered. */
const asked = new Map<CSSMediaRule, string>();

/** Undefined where the device decides, or nothing can be read. */
function chosenTheme(): string | undefined {
  try {
    const { theme } = JSON.parse(localStorage.getItem(settingsKey) ?? '{}') as { readonly theme?: unknown };
    return theme === 'dark' || theme === 'light' ? theme : undefined;
  } catch {
    return undefined;
  }
}

/** Answers the rules for dark and for light in every sheet that is here. */
export function answerEarly(): void {
  const theme = chosenTheme();
  if (theme === undefined) return;
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      const asks = rule instanceof CSSMediaRule && /^\(prefers-color-scheme: (dark|light)\)$/.exec(rule.media.mediaText)?.[1];
      if (!asks) continue;
      asked.set(rule, rule.media.mediaText);
      rule.media.mediaText = asks === theme ? 'all' : 'not all';
    }
}
/** Every rule asks again what it asked. */
export function askAgain(): void {
  for (const [rule, text] of asked) rule.media.mediaText = text;
}
