// What the desk shows, and everything a trainer does to it. Each change is durable before it is shown.
import { clientRow, withResults } from '@plumbline/coach';
import { fingerprint, type Handover, type Results, type Signer, signerFrom, writeLink } from '@plumbline/handover';
import { computed, signal } from '@preact/signals';
import { today } from '../model/clock.ts';
import type { DeskContent } from './desk-copy.ts';
import {
  type Changes,
  type Client,
  type ClientFile,
  type DeskSigner,
  type DeskStore,
  type Gone,
  type OwnProgram,
  openDeskStore,
  type SentProgram,
} from './desk-store.ts';

export const clients = signal<readonly Client[]>([]);
export const programs = signal<readonly OwnProgram[]>([]);
export const signer = signal<DeskSigner | undefined>(undefined);
/** Sixteen digits that clients compare once. */
export const ownNumber = computed(() => (signer.value ? fingerprint(signerFrom(signer.value.secret).key) : ''));

let store: DeskStore | undefined;
function kept(): DeskStore {
  if (store === undefined) throw new Error('The desk is not open yet.');
  return store;
}

const chance = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));
const letters = 'abcdefghijklmnopqrstuvwxyz012345';
const newId = (): string => [...chance(10)].map((byte) => letters[byte & 31]).join('');

/** Opens what is kept. A key is made the first time. Rejects where the browser keeps nothing. */
export async function openDesk(factory: IDBFactory): Promise<void> {
  store = await openDeskStore(factory);
  const [people, own, [key]] = await Promise.all([store.all('clients'), store.all('programs'), store.all('signer')]);
  clients.value = people;
  programs.value = own;
  signer.value = key ?? { id: 'signer', secret: chance(32), from: '' };
  if (key === undefined) await store.put({ signer: signer.value });
}

/** Everything but the key, as it is kept at this moment. */
export async function wholeDesk(): Promise<DeskContent> {
  const store = kept();
  const [people, files, own] = await Promise.all([store.all('clients'), store.all('files'), store.all('programs')]);
  return { clients: people, files, programs: own };
}
/** Writes many records at once and shows them; none of it where it rejects. */
export async function changeDesk(what: Changes, gone?: Gone): Promise<void> {
  await kept().change(what, gone);
  const now = await wholeDesk();
  clients.value = now.clients;
  programs.value = now.programs;
}

const emptyFile = (id: string): ClientFile => ({ id, notes: '', sent: [] });
export const fileOf = async (id: string): Promise<ClientFile> => (await kept().get('files', id)) ?? emptyFile(id);

const replaced = <T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] =>
  list.some(({ id }) => id === one.id) ? list.map((old) => (old.id === one.id ? one : old)) : [...list, one];

async function putClient(client: Client, file?: ClientFile): Promise<void> {
  await kept().put({ clients: client, ...(file ? { files: file } : {}) });
  clients.value = replaced(clients.value, client);
}

/** The client whose results came under this id before, or who runs a program that was signed here for them. */
export function clientOf({ who, program }: Pick<Results, 'who' | 'program'>): Client | undefined {
  const known = clients.value.find(({ whos }) => whos.includes(who));
  if (known) return known;
  const [, id, number] = /^rx:[a-z0-9]+-([a-z0-9]+)\.(\d{16})$/.exec(program) ?? [];
  return number === ownNumber.value.replaceAll(' ', '') ? clients.value.find((one) => one.id === id) : undefined;
}

/** Puts results to a client. */
export async function addResults(client: Client, results: Results): Promise<void> {
  const file = await fileOf(client.id);
  const history = withResults(file.history, results);
  const whos = client.whos.includes(results.who) ? client.whos : [...client.whos, results.who];
  await putClient({ ...client, whos, row: clientRow(history) }, { ...file, history });
}
export async function newClient(name: string): Promise<Client> {
  const client: Client = { id: newId(), name, whos: [] };
  await putClient(client, emptyFile(client.id));
  return client;
}
export const renameClient = (client: Client, name: string): Promise<void> => putClient({ ...client, name });
export async function keepNotes(id: string, notes: string): Promise<void> {
  await kept().put({ files: { ...(await fileOf(id)), notes } });
}
/** Who programs are put to from now on; undefined forgets it. */
export async function keepWho(id: string, who: Pick<ClientFile, 'answers' | 'told'>): Promise<ClientFile> {
  const { answers: _, told: __, ...file } = await fileOf(id);
  const next: ClientFile = { ...file, ...who };
  await kept().put({ files: next });
  return next;
}
export async function eraseClient(id: string): Promise<void> {
  await kept().remove(['clients', 'files'], id);
  clients.value = clients.value.filter((one) => one.id !== id);
}

/** Keeps the text as a new version; as it is where nothing of it changed. Resolves to the program. */
export async function saveProgram(before: OwnProgram | undefined, name: string, text: string): Promise<OwnProgram> {
  const last = before?.versions.at(-1);
  const versions = before?.versions ?? [];
  const next = last?.text === text ? versions : [...versions, { version: (last?.version ?? 0) + 1, on: today(), text }];
  const program: OwnProgram = { id: before?.id ?? newId(), name, versions: next };
  await kept().put({ programs: program });
  programs.value = replaced(programs.value, program);
  return program;
}
export async function eraseProgram(id: string): Promise<void> {
  await kept().remove(['programs'], id);
  programs.value = programs.value.filter((one) => one.id !== id);
}

export async function keepSigner(part: Partial<Pick<DeskSigner, 'secret' | 'from'>>): Promise<void> {
  if (signer.value === undefined) return;
  const next: DeskSigner = { ...signer.value, ...part };
  await kept().put({ signer: next });
  signer.value = next;
}
function ownSigner(): { readonly key: Signer; readonly from: string } {
  if (signer.value === undefined) throw new Error('The desk is not open yet.');
  return { key: signerFrom(signer.value.secret), from: signer.value.from };
}

/** Signs a program for a client and keeps what was sent. `note` may be empty. */
export async function sendProgram(client: Client, program: OwnProgram, text: string, note: string): Promise<SentProgram> {
  const file = await fileOf(client.id);
  const before = file.sent.findLast((one) => one.program === program.id);
  const { key, from } = ownSigner();
  const version = (before?.version ?? 0) + 1;
  const id = before?.id ?? `${program.id}-${client.id}`;
  const handover: Handover = { id, version, from, on: today(), text, ...(note === '' ? {} : { note }) };
  const sent: SentProgram = {
    ...{ id, program: program.id, name: program.name, version, on: handover.on, text },
    link: writeLink(handover, key),
  };
  await kept().put({ files: { ...file, sent: [...file.sent.filter((one) => one.id !== id), sent] } });
  return sent;
}
/** Makes the link that takes a program back. */
export async function withdrawProgram(clientId: string, { id, version }: SentProgram): Promise<SentProgram | undefined> {
  const file = await fileOf(clientId);
  const old = file.sent.find((one) => one.id === id);
  if (old === undefined) return undefined;
  const { key, from } = ownSigner();
  const on = today();
  const link = writeLink({ id, version: version + 1, from, on, text: '', withdrawn: true }, key);
  const gone: SentProgram = { ...old, version: version + 1, on, link, withdrawn: true };
  await kept().put({ files: { ...file, sent: file.sent.map((one) => (one.id === id ? gone : one)) } });
  return gone;
}
