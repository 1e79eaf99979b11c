// The one place where text may become part of the page or a script be named: the browser refuses it anywhere else.
interface Policy {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
}
interface Factory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}
const same = (text: string): string => text;
const rules: Policy = { createHTML: same, createScriptURL: same };
const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('plumbline', rules) ?? rules;

/** For drawings made here from our own data, never for anything a person or a file brought. */
export const ownDrawing = (svg: string): string => policy.createHTML(svg);
/** For the service worker that came with the page. */
export const ownScript = (address: string): string => policy.createScriptURL(address);
/** For a file to be read as XML: the document is never shown, nothing in it runs, and none of it becomes part of the page. */
export const inertXml = (text: string): Document => new DOMParser().parseFromString(policy.createHTML(text), 'application/xml');
