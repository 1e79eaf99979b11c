// The ledger of evidence, fetched when it is first looked at: a tenth of the app, and few open it.
export { inWords, ledger } from '@plumbline/library';
