// The server as one handler of web requests: every route with its rule, and one way to say that something was not done.
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { StoreTrouble } from '../store/store.ts';
import {
  addCredential,
  challenge,
  endSession,
  endSessions,
  eraseAccount,
  listCredentials,
  makeAccount,
  readAccount,
  readAudit,
  removeCredential,
  renameCredential,
} from './account-routes.ts';
import { authorize, roleOf } from './authorize.ts';
import { createBuckets } from './bucket.ts';
import type { Deps, OpenRoute, OwnRoute } from './deps.ts';
import { openSession, recover } from './entering.ts';
import { withEveryHeader } from './every-header.ts';
import { createDoor, letIn } from './let-in.ts';
import { changeKeys, changes, readKeys, sync } from './log-routes.ts';
import { ownCall, refuse } from './own-call.ts';
import { addPasskey, askPasskey, enterByPasskey, offerPasskey } from './passkey-routes.ts';
import { createPlaces } from './places.ts';
import { Problem, problemResponse } from './problems.ts';
import { readBody } from './request.ts';
import { type Rule, rules } from './rules.ts';

const health: OpenRoute = async ({ deps }) => {
  await deps.store.check();
  return Response.json({ ok: true, store: deps.store.kind });
};
const metrics: OpenRoute = async ({ deps }) =>
  new Response(deps.metrics.text(await deps.store.counts()), { headers: { 'content-type': 'text/plain; version=0.0.4' } });

const account = '/v1/accounts/:account';
/** What each rule for anyone leads to. */
const openRoutes: Readonly<Record<string, OpenRoute>> = {
  'GET /health': health,
  'GET /metrics': metrics,
  'GET /v1/challenge': challenge,
  'POST /v1/accounts': makeAccount,
  [`POST ${account}/sessions`]: openSession,
  'POST /v1/passkeys/options': askPasskey,
  'POST /v1/passkeys/sessions': enterByPasskey,
  'POST /v1/recoveries': recover,
};
/** And each rule for somebody with a session. */
const ownRoutes: Readonly<Record<string, OwnRoute>> = {
  [`GET ${account}`]: readAccount,
  [`DELETE ${account}`]: eraseAccount,
  [`DELETE ${account}/sessions`]: endSessions,
  [`DELETE ${account}/sessions/current`]: endSession,
  [`POST ${account}/passkeys/options`]: offerPasskey,
  [`POST ${account}/passkeys`]: addPasskey,
  [`POST ${account}/sync`]: sync,
  [`GET ${account}/changes`]: changes,
  [`GET ${account}/keys`]: readKeys,
  [`PUT ${account}/keys`]: changeKeys,
  [`GET ${account}/credentials`]: listCredentials,
  [`POST ${account}/credentials`]: addCredential,
  [`PATCH ${account}/credentials/:credential`]: renameCredential,
  [`DELETE ${account}/credentials/:credential`]: removeCredential,
  [`GET ${account}/audit`]: readAudit,
};

function problemOf(error: unknown, deps: Deps, instance: string): Problem {
  if (error instanceof Problem) return error;
  const why = error instanceof StoreTrouble && error.cause instanceof Error ? ` ${error.cause.message}` : '';
  deps.complain(`${instance} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}${why}`);
  return error instanceof StoreTrouble ? new Problem('read-only', { after: 30 }) : new Problem('internal');
}

const DENIALS_AN_HOUR = 20;

type Serve = (context: Context, rule: Rule) => Promise<Response>;
function serving(deps: Deps): Serve {
  const wait = createBuckets();
  const takePlace = createPlaces();
  const sessionAt = createDoor(deps);
  // An hour stands for a minute: refusals that fill the book are worth less than the room they take.
  const noteDenial = (of: string): boolean => wait(`denied ${of}`, DENIALS_AN_HOUR, deps.now() / 60) === 0;
  async function answer(context: Context, rule: Rule): Promise<Response> {
    const name = `${rule.method} ${rule.path}`;
    const of = context.req.param('account') ?? '';
    const request = context.req.raw;
    const address = (context.env as { address?: string } | undefined)?.address ?? '';
    const inside = await letIn(deps, sessionAt, wait, rule, { request, account: of, address });
    // Decided here already, so that nothing is read from who may not; and decided again where it is done.
    const verdict = inside ? authorize(rule, inside.known, deps.now()) : 'allow';
    if (inside && verdict !== 'allow') return refuse(deps, rule, of, { ok: false, verdict, known: inside.known }, noteDenial);
    const body = await readBody(request, rule.mostBytes);
    const asked = { request, body, account: of, param: (key: string) => context.req.param(key) ?? '' };
    const [open, own] = [openRoutes[name], ownRoutes[name]];
    if (rule.who === 'anyone' && open) return open({ ...asked, deps, noteDenial });
    if (rule.who !== 'anyone' && own && inside) {
      const role = roleOf(inside.known);
      return own(ownCall(deps, rule, { ...asked, tokenHash: inside.tokenHash, role, takePlace }, noteDenial));
    }
    throw new Problem('not-found');
  }
  return async (context, rule) => {
    const from = deps.now();
    const said = await answer(context, rule).catch((error: unknown) => {
      const instance = randomUUID();
      return problemResponse(problemOf(error, deps, instance), instance);
    });
    deps.metrics.count(rule.method, rule.path, said.status, (deps.now() - from) / 1000);
    return rule.isOften && said.ok ? said : withEveryHeader(said);
  };
}

/** Everything under `/v1`, and the two pages for whoever runs the server. Whatever no rule names is not there. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const serve = serving(deps);
  for (const rule of rules) {
    const name = `${rule.method} ${rule.path}`;
    // A route for anyone has a store and no session: it must not stand behind a rule that asks for one, nor the other way round.
    const isThere = Object.hasOwn(rule.who === 'anyone' ? openRoutes : ownRoutes, name);
    if (!isThere) throw new Error(`No route for the rule ${name}.`);
    app.on(rule.method, rule.path, (context) => serve(context, rule));
  }
  for (const path of new Set(rules.map((rule) => rule.path)))
    app.all(path, () => problemResponse(new Problem('method-not-allowed'), randomUUID()));
  app.notFound(() => problemResponse(new Problem('not-found'), randomUUID()));
  return app;
}
/** Those that have no rule: none, or a test says so. */
export const routesWithoutRule = (): readonly string[] =>
  Object.keys({ ...openRoutes, ...ownRoutes }).filter((name) => !rules.some(({ method, path }) => name === `${method} ${path}`));
