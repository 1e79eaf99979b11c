// A piece of the page as plain data, and back. Built with the page's own means: no text ever becomes markup, so nothing can slip in with it.

/** A text, or an element: its name, its attributes, what is inside. */
export type Drawn = string | readonly [name: string, attributes: Attributes, inside: readonly Drawn[]];
export type Attributes = readonly (readonly [name: string, value: string])[];

const SVG = 'http://www.w3.org/2000/svg';
/** What comes later or goes by itself: the moving figure, and what was just said. */
const passing = '.fig, .saved, .update-bar, .due-bar';

/** What is inside `place`, as data. */
export const drawnIn = (place: Element): Drawn[] =>
  [...place.childNodes].flatMap((node): Drawn[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element) || node.matches(passing)) return [];
    return [[node.localName, [...node.attributes].map(({ name, value }) => [name, value] as const), drawnIn(node)]];
  });

/** Puts `drawn` into `place`. */
export function draw(place: Element, drawn: readonly Drawn[]): void {
  for (const one of drawn) {
    if (typeof one === 'string') {
      place.append(one);
      continue;
    }
    const [name, attributes, inside] = one;
    const element = document.createElementNS(name === 'svg' ? SVG : place.namespaceURI, name) as HTMLElement | SVGElement;
    dress(element, attributes);
    draw(element, inside);
    place.append(element);
  }
}
export function dress(element: HTMLElement | SVGElement, attributes: Attributes): void {
  for (const [name, value] of attributes) {
    // The policy of the page lets no attribute bring a style.
    if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, value);
  }
}
