import { hrefOf } from '../model/route.ts';

interface PageHeadProps {
  /** The page it hangs under, by its address, and that page's name. */
  readonly up: string;
  readonly upName: string;
  readonly title: string;
  readonly lead: string;
}

/** The head of a page that hangs under another: the way back up, its name, and what it is for. */
export const PageHead = ({ up, upName, title, lead }: PageHeadProps) => (
  <header class="page-head">
    <div class="lines">
      <a class="way-up" href={hrefOf(up)}>
        {upName}
      </a>
      <h1>{title}</h1>
      <p class="muted">{lead}</p>
    </div>
  </header>
);
