import type { ComponentChildren } from 'preact';
import { hrefOf } from '../model/route.ts';
import { desk } from './desk-words.ts';

interface DeskPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}
/** A page beside the clients, with the way back to them. */
export const DeskPage = ({ title, lead, children }: DeskPageProps) => (
  <div class="stack desk-narrow">
    <a class="way-up desk-up" href={hrefOf('')}>
      {desk.toClients}
    </a>
    <h1>{title}</h1>
    <p class="muted">{lead}</p>
    {children}
  </div>
);
