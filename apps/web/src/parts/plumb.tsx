/** The plumb bob, the one ornament of the page. */
export const Plumb = () => (
  <svg class="plumb no-print" width="26" height="44" viewBox="0 0 26 44" aria-hidden="true">
    <path d="M13 0v22" stroke="var(--ink)" stroke-width="2" />
    <path d="M13 20c5 4 8 8 8 13a8 8 0 0 1-16 0c0-5 3-9 8-13z" fill="var(--apricot)" />
  </svg>
);
