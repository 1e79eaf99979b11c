// The keyboard in a question: a letter answers, Enter keeps what was said, Backspace goes back.
import { useLayoutEffect } from 'preact/hooks';
import type { Sheet } from './sheet.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? target.type !== 'checkbox'
    : target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

interface Ways {
  readonly sheet: Sheet;
  readonly onBack: (() => void) | undefined;
  readonly onKeep: (() => void) | undefined;
}

/** The option whose letter was pressed. */
function chosenBy(key: string, { control }: Sheet): (() => unknown) | undefined {
  if (control.kind !== 'choice') return undefined;
  const option = control.options.find(({ hotkey }) => hotkey === key.toLowerCase());
  return option && (() => control.say(option.value));
}

export function useKeys({ sheet, onBack, onKeep }: Ways): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const onButton = event.target instanceof HTMLElement && event.target.closest('button, a, summary, label') !== null;
      const act = event.key === 'Backspace' ? onBack : event.key === 'Enter' && !onButton ? onKeep : chosenBy(event.key, sheet);
      if (act === undefined) return;
      event.preventDefault();
      void act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [sheet, onBack, onKeep]);
}
