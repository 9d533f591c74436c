import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, badInputs } from "../../errors/app-error";
import { faultsOfLine } from "./check-line";
import { getGroup, structureTurn } from "./find-group";
import { ReportingLine } from "./reporting-line.entity";
import type { ReportToBodyInput } from "./reporting.inputs";

const noBodyWords = "There is no such board or joint body in the region.";

/**
 * Says that a group reports to another body of its region as well. Throws BAD_USER_INPUT at `to` for its own body and for none
 * of the region, and at `from` or `until` for days on which the group is not there; CONFLICT where it reports there already.
 */
export async function reportToBody(write: Write, input: ReportToBodyInput): Promise<ReportingLine> {
  await write.takeTurn(structureTurn);
  const { from: fromDay, until: untilDay = null } = input;
  const group = await getGroup(write, input.group);
  const parentBodyId = await getBodyId(write, input.to);
  const faults = await faultsOfLine(write, { group, parent: null, fromDay, untilDay });
  if (faults.length > 0) throw badInputs(faults);
  const days = { fromDay, fromKnown: true, untilDay, recordedOn: fromDay };
  return write.repo(ReportingLine).insert({ groupId: group.id, parentId: null, parentBodyId, ...days });
}

/** The body of the change's region by its id or its slug; throws BAD_USER_INPUT at `to` where there is none. */
async function getBodyId(write: Write, text: string): Promise<string> {
  const key = decodeRowId(text);
  const isOther = key !== undefined && !["Board", "JointBody"].includes(key.type);
  const [body] = isOther
    ? []
    : await write.rows<{ id: string }>(
        "body of a region",
        `select id from body where region_id = $1 and ${key ? "id = $2::uuid" : "slug = $2::text"}`,
        [write.target.regionId ?? null, key?.id ?? text],
      );
  if (!body) throw badInput("to", noBodyWords);
  return body.id;
}
