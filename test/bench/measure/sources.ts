import type { ServerName, Task } from "../works/work";
import { type Asking, buildRequest, type Prepared } from "./ask";
import type { Source } from "./load";

/** What a server was asked for a task when answers were compared, and how many bytes each answer had. */
export interface Checked {
  readonly requests: readonly Prepared[];
  readonly lengths: readonly number[];
}

/**
 * The cases in turn, whichever connection asks, so many rounds at the least. An answer of another length than before is no
 * answer.
 */
export function casesInTurn({ requests, lengths }: Checked, roundsMin = 1): Source {
  let asked = 0;
  return {
    next() {
      const index = asked % requests.length;
      asked += 1;
      const request = requests[index];
      if (!request) throw new Error("There is nothing to ask for.");
      return {
        request,
        answered(bytes) {
          if (bytes !== lengths[index])
            throw new Error(`Case ${index} took ${bytes} bytes, and ${lengths[index]} before.`);
        },
      };
    },
    isEven: () => asked >= requests.length * roundsMin && asked % requests.length === 0,
  };
}

/** A case for each connection alone, since whoever changes something meets what was changed before. */
export function casesOfConnections({ work, cases }: Task, server: ServerName, asking: Asking): Source {
  return {
    next(connection) {
      const asked = cases[connection];
      if (asked === undefined) throw new Error(`${work.name} has ${cases.length} cases, and no more connections.`);
      return { request: buildRequest(work, server, asked, asking), answered: () => work.change?.advance(asked) };
    },
    isEven: () => true,
  };
}
