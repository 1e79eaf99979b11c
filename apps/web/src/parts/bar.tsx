import './bar.css';

interface BarProps {
  /** Share of each piece that is done, 0 to 1. */
  readonly pieces: readonly { readonly share: number; readonly now: boolean }[];
  readonly label: string;
}

/** Progress in pieces, one for each part or session; the present one is apricot. */
export const Bar = ({ pieces, label }: BarProps) => (
  <div class="bar" role="img" aria-label={label}>
    {pieces.map(({ share, now }, at) => (
      <i key={at} class={now ? 'now' : share > 0 ? 'some' : ''} style={{ '--share': `${Math.round(share * 100)}%` }} />
    ))}
  </div>
);
