import { qrSquares } from '@plumbline/handover';
import { useMemo } from 'preact/hooks';
import './qr-code.css';

/** Squares of light around a code, without which it is not found. Source: ISO/IEC 18004. */
const QUIET = 4;

/** A text as a code. Dark on light in both themes: many readers know no other. Nothing where it is too long for one. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const squares = useMemo(() => qrSquares(text), [text]);
  if (squares === undefined) return null;
  const side = squares.length + 2 * QUIET;
  const path = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : []))).join('');
  return (
    <svg class="qr-code" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={side} height={side} rx="2" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
