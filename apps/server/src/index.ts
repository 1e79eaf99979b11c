// The server that keeps sealed facts in step between devices. It cannot read them.
export { startServer } from './start.ts';
