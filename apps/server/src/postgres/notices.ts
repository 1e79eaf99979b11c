// "Something changed", from node to node through Postgres. It carries the name of an account and decides nothing: a word that is lost costs a
// device the time until it asks by itself.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createNotices, type Notices } from '../http/notices.ts';

const CHANNEL = 'plumbline';
/** Words of so long go in one statement, as every one of them waits in one line for all of Postgres. */
const GATHER_MS = 20;
const AGAIN_MS = 1000;

export interface NoticesBetween extends Notices {
  /** Resolves once the node hears the others; again after a break, by itself. */
  readonly hearing: Promise<void>;
  readonly close: () => Promise<void>;
}
type Complain = (line: string) => void;

/** Hears what other nodes say, and goes on trying when the connection breaks. `hear` is called with undefined where something may have been missed. */
function keepHearing(url: string, hear: (said: string | undefined) => void, complain: Complain) {
  let client: pg.Client | undefined;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  async function connect(): Promise<void> {
    if (isClosed) return;
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    client = fresh;
    let isOver = false;
    const again = (error?: Error): void => {
      if (isOver || isClosed) return;
      isOver = true;
      complain(`Other nodes are not heard for now: ${error?.message ?? 'the connection ended'}.`);
      void fresh.end().catch(() => undefined);
      timer = setTimeout(() => void connect(), AGAIN_MS);
      timer.unref();
    };
    fresh.on('error', again);
    fresh.on('end', () => again());
    fresh.on('notification', ({ payload }) => hear(payload));
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}`);
      hear(undefined);
    } catch (error) {
      again(error as Error);
    }
  }
  const close = async (): Promise<void> => {
    isClosed = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
  return { hearing: connect(), close };
}

/** Notices of this node and of all others on the same database. `complain` gets a line for whoever runs the server. */
export function noticesBetween(url: string, pool: pg.Pool, complain: Complain): NoticesBetween {
  const here = createNotices();
  const node = randomBytes(6).toString('hex');
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const send = (): void => {
    timer = undefined;
    const words = [...waiting].map((account) => `${node} ${account}`);
    waiting.clear();
    const sql = { name: 'tell', text: `SELECT pg_notify('${CHANNEL}', word) FROM unnest($1::text[]) AS word`, values: [words] };
    pool.query(sql).catch((error: Error) => complain(`Other nodes were not told of a change: ${error.message}.`));
  };
  const hear = (said: string | undefined): void => {
    const [from, account = ''] = said?.split(' ') ?? [];
    if (from === undefined) here.tellAll();
    else if (from !== node) here.tell(account);
  };
  const { hearing, close } = keepHearing(url, hear, complain);
  return {
    hearing,
    listen: here.listen,
    tell: (account) => {
      here.tell(account);
      waiting.add(account);
      timer ??= setTimeout(send, GATHER_MS);
    },
    close: async () => {
      if (timer) {
        clearTimeout(timer);
        send();
      }
      await close();
    },
  };
}
