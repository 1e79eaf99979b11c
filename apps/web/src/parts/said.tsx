import './said.css';

interface SaidProps {
  /** Who says it. */
  readonly title: string;
  /** In their own words: plain text of a stranger, in whatever language and direction it was written. */
  readonly notes: readonly string[];
  /** `floor` is read from where one exercises. */
  readonly look?: 'usual' | 'large' | 'floor';
}
/** Somebody else's words, plainly set apart from ours. */
export const Said = ({ title, notes, look = 'usual' }: SaidProps) => (
  <figure class={`said said-${look}`}>
    <figcaption>{title}</figcaption>
    <blockquote>
      {notes.map((note, at) => (
        <p key={at} dir="auto">
          {note}
        </p>
      ))}
    </blockquote>
  </figure>
);
