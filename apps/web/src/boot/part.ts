/** By this the page tells that its style sheet is only the part for the first screen, and the worker finds what it replaces by the whole. */
export const partId = 'part';
