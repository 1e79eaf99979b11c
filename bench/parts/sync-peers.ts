// The same history in Yjs, Automerge and Loro, each in the shape that suits it best.
import { bringPeers } from './bring-peers.ts';
import type { Happening, Said } from './sync-life.ts';

/** Two copies that hold the same, each about to get happenings of its own. */
export interface Engine {
  readonly name: string;
  /** Runs once only: it takes minutes. */
  readonly slow?: true;
  /** Two copies of `base`; `a` and `b` are added, each to one. Then `sync` brings both together, and `inOrder` gives what the second holds. */
  readonly apart: (base: readonly Happening[], a: readonly Happening[], b: readonly Happening[]) => Apart;
}
export interface Apart {
  /** Brings both to the same. Gives the messages that went over, and how often one side had to wait for the other. */
  readonly sync: () => { readonly messages: readonly Uint8Array[]; readonly trips: number };
  readonly inOrder: (copy: 'first' | 'second') => Iterable<Said>;
}

/** What is used of each, so that the types hold where nothing has been brought yet. */
const packages: Readonly<Record<'yjs' | 'loro' | 'automerge', string>> = {
  yjs: 'yjs',
  loro: 'loro-crdt',
  automerge: '@automerge/automerge',
};
interface YDoc {
  getArray(name: string): { push(items: readonly Happening[]): void; toArray(): Happening[] };
  transact(act: () => void): void;
}
interface Yjs {
  readonly Doc: new () => YDoc;
  applyUpdate(doc: YDoc, update: Uint8Array): void;
  encodeStateAsUpdate(doc: YDoc, vector?: Uint8Array): Uint8Array;
  encodeStateVector(doc: YDoc): Uint8Array;
}
interface LDoc {
  getList(name: string): { push(item: unknown): void; toJSON(): Happening[] };
  commit(): void;
  import(bytes: Uint8Array): unknown;
  export(how: { readonly mode: 'snapshot' } | { readonly mode: 'update'; readonly from: unknown }): Uint8Array;
  oplogVersion(): { encode(): Uint8Array };
}
interface Loro {
  readonly LoroDoc: new () => LDoc;
}
interface ADoc {
  readonly e: readonly unknown[];
}
interface Automerge {
  init(options: { readonly actor: string }): ADoc;
  change(doc: ADoc, act: (draft: { e: unknown[] }) => void): ADoc;
  save(doc: ADoc): Uint8Array;
  load(bytes: Uint8Array): ADoc;
  initSyncState(): unknown;
  generateSyncMessage(doc: ADoc, state: unknown): readonly [unknown, Uint8Array | null];
  receiveSyncMessage(doc: ADoc, state: unknown, message: Uint8Array): readonly [ADoc, unknown];
}

const byId = (x: Happening, y: Happening): number => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0);
/** Peers write a session at a time, as an app would. */
function sessions(happenings: readonly Happening[]): readonly (readonly Happening[])[] {
  return Array.from({ length: Math.ceil(happenings.length / 14) }, (_, at) => happenings.slice(at * 14, at * 14 + 14));
}

async function yjs(): Promise<Engine> {
  const Y = (await import(packages.yjs)) as Yjs;
  type Doc = YDoc;
  const list = (doc: Doc): ReturnType<Doc['getArray']> => doc.getArray('e');
  const put = (doc: Doc, more: readonly Happening[]): void => {
    for (const some of sessions(more)) doc.transact(() => list(doc).push([...some]));
  };
  const copy = (bytes: Uint8Array): Doc => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, bytes);
    return doc;
  };
  return {
    name: 'yjs 13.6, array of plain objects',
    apart(base, a, b) {
      const first = new Y.Doc();
      put(first, base);
      const saved = Y.encodeStateAsUpdate(first);
      const [x, y] = [copy(saved), copy(saved)];
      put(x, a);
      put(y, b);
      const send = (from: Doc, to: Doc): readonly Uint8Array[] => {
        const vector = Y.encodeStateVector(to);
        const update = Y.encodeStateAsUpdate(from, vector);
        Y.applyUpdate(to, update);
        return [vector, update];
      };
      return {
        sync: () => ({ messages: [...send(x, y), ...send(y, x)], trips: 1 }),
        inOrder: (which) =>
          list(which === 'first' ? x : y)
            .toArray()
            .sort(byId),
      };
    },
  };
}

async function loro(): Promise<Engine> {
  const { LoroDoc } = (await import(packages.loro)) as Loro;
  type Doc = LDoc;
  const put = (doc: Doc, more: readonly Happening[]): void => {
    const list = doc.getList('e');
    for (const some of sessions(more)) {
      for (const one of some) list.push(one);
      doc.commit();
    }
  };
  const copy = (bytes: Uint8Array): Doc => {
    const doc = new LoroDoc();
    doc.import(bytes);
    return doc;
  };
  return {
    name: 'loro-crdt 1.17, list of plain objects',
    apart(base, a, b) {
      const first = new LoroDoc();
      put(first, base);
      const saved = first.export({ mode: 'snapshot' });
      const [x, y] = [copy(saved), copy(saved)];
      put(x, a);
      put(y, b);
      const send = (from: Doc, to: Doc): readonly Uint8Array[] => {
        const version = to.oplogVersion();
        const update = from.export({ mode: 'update', from: version });
        to.import(update);
        return [version.encode(), update];
      };
      return {
        sync: () => ({ messages: [...send(x, y), ...send(y, x)], trips: 1 }),
        inOrder: (which) => (which === 'first' ? x : y).getList('e').toJSON().sort(byId),
      };
    },
  };
}

async function automerge(): Promise<Engine> {
  const A = (await import(packages.automerge)) as Automerge;
  type Doc = ADoc;
  const put = (start: Doc, more: readonly Happening[]): Doc =>
    sessions(more).reduce(
      (doc, some) =>
        A.change(doc, (draft) => {
          for (const one of some) draft.e.push(JSON.stringify(one));
        }),
      start,
    );
  return {
    name: 'automerge 3.5, list of JSON texts',
    slow: true,
    apart(base, a, b) {
      const empty = A.change(A.init({ actor: 'aa' }), (draft) => {
        draft.e = [];
      });
      const saved = A.save(put(empty, base));
      let x = put(A.load(saved), a);
      let y = put(A.load(saved), b);
      const sync = (): ReturnType<Apart['sync']> => {
        let [stateX, stateY] = [A.initSyncState(), A.initSyncState()];
        const messages: Uint8Array[] = [];
        for (let trips = 0; ; trips++) {
          const [nextX, toY] = A.generateSyncMessage(x, stateX);
          stateX = nextX;
          if (toY) [y, stateY] = A.receiveSyncMessage(y, stateY, toY);
          const [nextY, toX] = A.generateSyncMessage(y, stateY);
          stateY = nextY;
          if (toX) [x, stateX] = A.receiveSyncMessage(x, stateX, toX);
          messages.push(...[toY, toX].filter((message) => message !== null));
          if (!toY && !toX) return { messages, trips };
        }
      };
      return { sync, inOrder: (which) => (which === 'first' ? x : y).e.map((text) => JSON.parse(String(text)) as Happening).sort(byId) };
    },
  };
}

/** All peers, brought beside this folder on first use. */
export async function peers(): Promise<readonly Engine[]> {
  bringPeers('yjs', 'loro-crdt', '@automerge/automerge');
  return [await yjs(), await loro(), await automerge()];
}
