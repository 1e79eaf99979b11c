// JSON values kept as numbers: every distinct leaf, and every distinct object or list, is written once and named by its code.

/** A JSON value under its code: a leaf below `leaves.length`, else the node `code - leaves.length`. */
export type Code = number;

export interface PackedValues {
  /** Distinct strings, numbers, booleans and null. */
  readonly leaves: readonly unknown[];
  /** The member names of every kind of object, in their order; null stands for a list. */
  readonly shapes: readonly (readonly string[] | null)[];
  /** Where each node begins in `cells`; one more at the end. */
  readonly starts: Uint32Array;
  /** A node: its shape, then the codes of its members. */
  readonly cells: Uint32Array;
  /** 1 for a node that stands in more than one place: it is built once and shared. */
  readonly shared: Uint8Array;
}

/** Gives the value of a code. What stands in several places comes out as one object: never change what you are given. */
export function valueReader({ leaves, shapes, starts, cells, shared }: PackedValues): (code: Code) => unknown {
  const count = leaves.length;
  const built: unknown[] = new Array(shared.length).fill(undefined);
  const build = (node: number): unknown => {
    let at = starts[node] as number;
    const names = shapes[cells[at++] as number] as readonly string[] | null;
    if (names === null) {
      const list: unknown[] = [];
      for (const end = starts[node + 1] as number; at < end; at++) list.push(valueAt(cells[at] as number));
      return list;
    }
    const fields: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) fields[names[i] as string] = valueAt(cells[at++] as number);
    return fields;
  };
  const valueAt = (code: Code): unknown => {
    if (code < count) return leaves[code];
    const node = code - count;
    if (shared[node] === 0) return build(node);
    const value = built[node] ?? build(node);
    built[node] = value;
    return value;
  };
  return valueAt;
}

/** Collects values and gives each its code. A code is a node's only after `finish`: until then leaves and nodes are counted apart. */
export class ValueWriter {
  private readonly leaves = new Map<unknown, number>();
  private readonly shapes = new Map<string, number>();
  private readonly nodes = new Map<string, number>();
  private readonly cells: number[] = [];
  private readonly starts: number[] = [0];
  private readonly uses: number[] = [];

  /** The mark of a value: its leaf's number, or -1 - node. */
  mark(value: unknown): number {
    if (typeof value !== 'object' || value === null) return this.numberIn(this.leaves, value);
    const list = Array.isArray(value);
    const shape = this.numberIn(this.shapes, list ? 'null' : JSON.stringify(Object.keys(value)));
    const members = (list ? value : Object.values(value)).map((member) => this.mark(member));
    const key = `${shape} ${members.join(' ')}`;
    const known = this.nodes.get(key);
    if (known !== undefined) {
      this.uses[known] = (this.uses[known] ?? 0) + 1;
      return -1 - known;
    }
    const node = this.nodes.size;
    this.nodes.set(key, node);
    this.cells.push(shape);
    for (const member of members) this.cells.push(member);
    this.starts.push(this.cells.length);
    this.uses.push(1);
    return -1 - node;
  }
  private numberIn<K>(table: Map<K, number>, key: K): number {
    const known = table.get(key) ?? table.size;
    if (known === table.size) table.set(key, known);
    return known;
  }
  codeOf(mark: number): Code {
    return mark >= 0 ? mark : this.leaves.size - 1 - mark;
  }
  finish(): PackedValues {
    const cells = Uint32Array.from(this.cells, (mark) => this.codeOf(mark));
    return {
      leaves: [...this.leaves.keys()],
      shapes: [...this.shapes.keys()].map((text) => JSON.parse(text)),
      starts: Uint32Array.from(this.starts),
      cells,
      shared: Uint8Array.from(this.uses, (uses) => (uses > 1 ? 1 : 0)),
    };
  }
}
