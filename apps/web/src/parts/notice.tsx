import type { ComponentChildren } from 'preact';
import './notice.css';

interface NoticeProps {
  readonly title?: string | undefined;
  readonly lines?: readonly string[];
  /** It is all the page says, so its title is the page's own. */
  readonly isPage?: boolean;
  readonly tone?: 'plain' | 'care' | 'calm' | 'learn' | 'alarm';
  readonly children?: ComponentChildren;
}

/** A card that says something: a title, its lines, and what belongs to it. */
export const Notice = ({ title, lines = [], isPage = false, tone = 'plain', children }: NoticeProps) => (
  <section class={`card notice ${tone} stack`}>
    {title ? isPage ? <h1>{title}</h1> : <h2>{title}</h2> : null}
    {lines.length > 0 ? (
      <div class="lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    ) : null}
    {children}
  </section>
);

export const Points = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="points">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
