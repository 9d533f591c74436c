import { Agent } from "node:http";
import { type Look, type ServerName, serverNames, type Task } from "../works/work";
import { ask, type Asking, buildRequest, type Prepared, readAnswer } from "./ask";
import { findDifference } from "./find-difference";
import type { Checked } from "./sources";

/** Addresses of the servers that are compared. */
export type Addresses = ReadonlyMap<ServerName, string>;

/** An answer below so many bytes says that there is nothing to compare. */
const bytesMin = 200;

/** Cases of a change that are done while answers are compared. */
const changesMax = 3;

/**
 * Asks every server that does a task for every case, and throws where two do not say the same, or of a change do not leave
 * the same behind. Answers what each was asked.
 */
export async function checkAnswers(
  { work, cases }: Task,
  addresses: Addresses,
  asking: Asking & { readonly look: Look },
): Promise<ReadonlyMap<ServerName, Checked>> {
  const checked = new Map<ServerName, Checked>();
  const said = new Map<ServerName, unknown[]>();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    for (const name of serverNames) {
      const url = addresses.get(name);
      if (url === undefined || !work[name]) continue;
      const [requests, lengths, answers]: [Prepared[], number[], unknown[]] = [[], [], []];
      for (const asked of work.change ? cases.slice(0, changesMax) : cases) {
        const request = buildRequest(work, name, asked, asking);
        const answer = await ask(url, agent, request);
        if (answer.length < bytesMin)
          throw new Error(`${work.name}: ${name} says next to nothing: ${answer.toString()}`);
        requests.push(request);
        lengths.push(answer.length);
        answers.push(readAnswer(work, name, asked, answer));
        if (!work.change) continue;
        answers.push(await work.change.aftermath(asking.look, asked));
        work.change.advance(asked);
      }
      checked.set(name, { requests, lengths });
      said.set(name, answers);
    }
  } finally {
    agent.destroy();
  }
  refuseDifference(work.name, said);
  return checked;
}

function refuseDifference(work: string, said: ReadonlyMap<ServerName, unknown[]>): void {
  const [first, ...others] = said;
  for (const [name, answers] of others) {
    const difference = findDifference(first?.[1], answers);
    if (difference !== undefined)
      throw new Error(`${work}: ${first?.[0]} and ${name} do not say the same at ${difference}`);
  }
}
