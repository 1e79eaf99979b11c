import type { ComponentChildren } from 'preact';
import './fold.css';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A card that opens; works without a script and in print. */
export const Fold = ({ title, aside, open = false, children }: FoldProps) => (
  <details class="card fold" open={open}>
    <summary>
      <span class="fold-title">{title}</span>
      {aside ? <span class="small muted num">{aside}</span> : null}
    </summary>
    <div class="fold-body">{children}</div>
  </details>
);
