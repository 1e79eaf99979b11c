// Text in quotes, written as in JSON: \" for a quote, \\ for a backslash, \n for a line break.

export const quote = (text: string): string => JSON.stringify(text);

/** The text between the quotes; undefined where a backslash stands before a sign that has no meaning after it. */
export function unquote(quoted: string): string | undefined {
  try {
    // A tab typed inside quotes is itself; JSON would want it escaped.
    const value: unknown = JSON.parse(quoted.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
