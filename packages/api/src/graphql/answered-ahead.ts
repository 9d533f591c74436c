import type { FieldNode } from "graphql";

/** What was answered before its turn: of a place in the document, by the object that its field is of. */
export class AnsweredAhead {
  private readonly answers = new Map<FieldNode | undefined, Map<unknown, unknown>>();

  of(node: FieldNode | undefined): Map<unknown, unknown> {
    let answers = this.answers.get(node);
    if (!answers) this.answers.set(node, (answers = new Map()));
    return answers;
  }
}
