import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { saving } from '../model/home.ts';
import { Bar } from '../parts/bar.tsx';
import { NotReviewed } from '../parts/not-reviewed.tsx';
import { ui } from '../ui-words.ts';
import { phrases } from '../words.ts';
import './ask-frame.css';
import { useKeys } from './keys.ts';
import type { Sheet } from './sheet.ts';

interface FrameProps {
  readonly sheet: Sheet;
  readonly eyebrow: string;
  /** Changes with the question, so that focus and entrance follow it. */
  readonly name: string;
  readonly pieces?: readonly { readonly share: number; readonly now: boolean }[];
  readonly count?: string;
  readonly onBack: (() => void) | undefined;
  readonly onKeep?: (() => void) | undefined;
  readonly foot?: string;
  readonly children: ComponentChildren;
}

/** One calm question: where we are, the question, its answers, and a promise at the foot. */
export const AskFrame = ({ sheet, eyebrow, name, pieces, count, onBack, onKeep, foot, children }: FrameProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  useKeys({ sheet, onBack, onKeep });
  // Before it is painted: a key that is pressed as soon as the question can be read must not be lost.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    // A number is typed at once; everything else begins with the question being read.
    const field = title.current?.closest('main')?.querySelector<HTMLInputElement>('.number-field input');
    (field ?? title.current)?.focus({ preventScroll: true });
  }, [name]);
  const hasLetters = sheet.control.kind === 'choice' && sheet.control.options.some(({ hotkey }) => hotkey !== undefined);
  return (
    <main class="asking">
      <div class="asking-bar">
        {onBack ? (
          <button type="button" class="asking-back" onClick={onBack}>
            {ui.back}
          </button>
        ) : (
          <span />
        )}
        {pieces ? <Bar pieces={pieces} label={count === undefined ? eyebrow : `${eyebrow}, ${count}`} /> : <span />}
        <span class="small muted num">{count}</span>
      </div>
      <div class="asking-body arrive" key={name}>
        <p class="eyebrow">{eyebrow}</p>
        <h1 tabIndex={-1} ref={title}>
          {sheet.title}
        </h1>
        {sheet.help ? <p class="muted">{sheet.help}</p> : null}
        {sheet.note ? <p class="asking-note">{sheet.note}</p> : null}
        <div class="asking-answers">{children}</div>
        {onKeep ? (
          <button type="button" class="asking-keep" onClick={onKeep}>
            {ui.check.keep}
          </button>
        ) : null}
        {sheet.why ? (
          <details class="asking-why">
            <summary>{ui.check.whyTitle}</summary>
            <p class="muted">{phrases.asking.whyWeAsk}</p>
          </details>
        ) : null}
      </div>
      <footer class="asking-foot small muted">
        <p>{foot ?? phrases.asking.promise}</p>
        {sheet.isSafety ? <NotReviewed /> : null}
        <p class="asking-saved">{saving.value === 'saved' ? ui.saved : ''}</p>
        <p class="asking-keys">{hasLetters ? ui.check.keys : ui.check.keysPlain}</p>
      </footer>
    </main>
  );
};
