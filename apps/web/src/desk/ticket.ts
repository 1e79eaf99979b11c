// The tickets that clients gave, beside the desk's database and not among the app's own texts: erasing the app of a person who uses the same
// browser leaves them alone.
import { findShelf, tryPut } from '../storage/shelf.ts';

const name = 'plumbline-desk.along';

function tickets(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(findShelf()?.getItem(name) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}
/** The text of the ticket that a client gave. */
export const ticketOf = (client: string): string | undefined => tickets()[client];
export const keepTicket = (client: string, text: string): void =>
  tryPut(findShelf(), name, JSON.stringify({ ...tickets(), [client]: text }));
