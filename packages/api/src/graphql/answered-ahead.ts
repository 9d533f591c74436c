import type { FieldNode } from "graphql";

interface Place {
  readonly nodes: readonly FieldNode[];
  readonly answers: Map<unknown, unknown>;
}

/**
 * What was answered before its turn: of a place in the document, by the object that its field is of. A place is all nodes that
 * share a name in the answer: a fragment's node may stand alone in one place and beside others, which ask for more, in another.
 */
export class AnsweredAhead {
  private readonly places = new Map<FieldNode | undefined, Place[]>();

  of(nodes: readonly FieldNode[]): Map<unknown, unknown> {
    const [first] = nodes;
    let places = this.places.get(first);
    if (!places) this.places.set(first, (places = []));
    let place = places.find((one) => isSame(one.nodes, nodes));
    if (!place) places.push((place = { nodes, answers: new Map() }));
    return place.answers;
  }
}

function isSame(one: readonly FieldNode[], other: readonly FieldNode[]): boolean {
  return one.length === other.length && one.every((node, index) => node === other[index]);
}
