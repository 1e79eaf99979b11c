// Limits of one exchange. A page is whole in itself; what does not fit comes in the next one.

/** Facts in one run; bytes of their text before packing; bytes of a sealed run. */
export const mostRunFacts = 8192;
export const mostRunText = 4_000_000;
export const mostSealedBytes = 512 * 1024;
/** Bytes of sealed runs in one request or one answer, and of a whole message around them. */
export const mostPageBytes = 768 * 1024;
export const mostMessageBytes = 1024 * 1024;
/** Replicas of one log. Every install adds one; a person is told from 50 on. */
export const mostReplicas = 200;
export const manyReplicas = 50;
