// The first line of what is kept of a handed-over program says which version it is; a note to readers of the text and no part of the program.
export const versionLine = (version: number, on: string): string => `# hand-over ${version} of ${on}\n`;
/** 0 where the text does not say. */
export const versionIn = (program: string): number => Number(/^# hand-over (\d{1,15}) of /.exec(program)?.[1] ?? 0);
