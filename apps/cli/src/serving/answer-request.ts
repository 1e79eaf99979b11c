// One request to the folder of the built app, one answer. Reads only.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { contentType, endingOf } from './content-types.ts';
import { cachingOf, policyOf, safeHeaders } from './headers.ts';
import { type Found, pageBehind, resolveFile } from './resolve-file.ts';

function refuse(response: ServerResponse, status: number, words: string, more: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...safeHeaders, ...more, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${words}\n`);
}

const tagOf = ({ bytes, modifiedMs }: Found): string => `"${bytes.toString(36)}-${Math.round(modifiedMs).toString(36)}"`;

/** What an answer says of this file beside its length and kind. */
async function headersOf(found: Found): Promise<Readonly<Record<string, string>>> {
  const policy = endingOf(found.file) === 'html' ? policyOf(await readFile(found.file, 'utf8').catch(() => '')) : undefined;
  return {
    ...safeHeaders,
    ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
    'Cache-Control': cachingOf(found.path),
    ETag: tagOf(found),
  };
}

/** GET and HEAD only. A connection that breaks off in the middle is nobody's fault. */
export async function answerRequest(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'This server only shows the app.', { Allow: 'GET, HEAD' });
  const behind = await pageBehind(root, url);
  if (behind !== undefined) return refuse(response, 308, 'It is one step further.', { Location: behind });
  const found = await resolveFile(root, url);
  if (found === undefined) return refuse(response, 404, 'There is nothing here.');
  const headers = await headersOf(found);
  if (request.headers['if-none-match'] === headers['ETag']) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': contentType(found.file), 'Content-Length': String(found.bytes) });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(found.file), response).catch(() => response.destroy());
}
