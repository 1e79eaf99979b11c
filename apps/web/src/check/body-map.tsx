import './body-map.css';

/** From the top down: where each place begins and how far it reaches, in the units of the drawing. */
const bands = [
  ['neck', 33, 18],
  ['upper-back', 51, 33],
  ['mid-back', 84, 26],
  ['low-back', 110, 28],
  ['buttock', 138, 36],
  ['leg-above-knee', 174, 56],
  ['leg-below-knee', 230, 70],
] as const;
/** The right half of somebody seen from behind, and the arm. */
const half =
  'M0 30H8V44C10 53 23 52 31 59C35 65 33 76 29 88C25 100 22 108 22 118C22 132 29 140 30 156C30 190 23 210 21 230C23 246 19 262 13 282L15 292Q15 297 10 297H5Q2 297 3 291L5 282C3 262 6 246 6 232C4 210 2 190 0 176Z';
const arm =
  'M34 62C43 66 44 78 45 92C47 112 52 130 53 152C54 162 52 170 49 171C45 170 46 162 45 153C43 132 37 114 36 96C35 86 36 72 34 62Z';
const both = (path: string) => (
  <>
    <path d={path} />
    <path d={path} transform="scale(-1 1)" />
  </>
);

interface MapProps {
  readonly on: readonly string[];
  readonly onTurn: (place: string) => void;
}

/** The back of a body to touch. The same places stand beside it as boxes, for the keyboard and whoever does not see it. */
export const BodyMap = ({ on, onTurn }: MapProps) => (
  <svg class="body-map" viewBox="-58 0 116 300" aria-hidden="true">
    <clipPath id="body-map">{both(half)}</clipPath>
    <circle cy="18" r="15.5" />
    {both(arm)}
    {both(half)}
    <g clip-path="url(#body-map)">
      {bands.map(([place, y, height]) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the boxes beside it are for keys
        <rect key={place} x="-36" width="72" y={y} height={height} class={on.includes(place) ? 'on' : ''} onClick={() => onTurn(place)} />
      ))}
    </g>
  </svg>
);
