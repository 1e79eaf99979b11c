// Which recorded clips together say a sentence. Pure.

/** A text as clips are found by: its words in small letters, without marks. */
export const keyOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? []).join(' ');

/** Its sentences, marks kept. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.:!?])\s+/u).filter((part) => keyOf(part) !== '');

/** The fewest clips from the left that say all of `key`; undefined where a word has none. */
function covering(key: string, has: (key: string) => boolean): readonly string[] | undefined {
  const words = key.split(' ');
  const clips: string[] = [];
  for (let from = 0; from < words.length; ) {
    let until = words.length;
    while (until > from && !has(words.slice(from, until).join(' '))) until -= 1;
    if (until === from) return undefined;
    clips.push(words.slice(from, until).join(' '));
    from = until;
  }
  return clips;
}

/** Clips for each part of `text` that can be said whole; a part with an unknown word is left out, never said by half. */
export function clipsFor(text: string, has: (key: string) => boolean): readonly (readonly string[])[] {
  return sentencesOf(text).flatMap((sentence) => {
    const whole = covering(keyOf(sentence), has);
    if (whole) return [whole];
    return sentence.split(/,\s+/u).flatMap((part) => {
      const clips = keyOf(part) === '' ? undefined : covering(keyOf(part), has);
      return clips ? [clips] : [];
    });
  });
}
