// Written by `npm run figures -- index` from the files in ../../movements.

export const movementWordFiles: unknown = {
};
