import type { Write } from "../../db/write";
import { getGroup } from "./find-group";
import type { SetTermsOfReferenceInput } from "./terms.inputs";
import { TermsOfReference } from "./terms-of-reference.entity";

/**
 * Stores the next version of a group's terms of reference; the earlier ones stay. Throws BAD_USER_INPUT at `reviewOn` for a day
 * before they were agreed, and CONFLICT where somebody stores another version at the same moment.
 */
export async function setTermsOfReference(write: Write, input: SetTermsOfReferenceInput): Promise<TermsOfReference> {
  const { text, agreedOn, reviewOn = null } = input;
  const { bodyId, id: groupId } = await getGroup(write, input.group);
  const [last] = await write.rows<{ number: number }>(
    "last version of terms of reference",
    "select coalesce(max(number), 0) as number from terms_of_reference where body_id = $1 and group_id = $2",
    [bodyId, groupId],
  );
  const number = (last?.number ?? 0) + 1;
  return write.repo(TermsOfReference).insert({ groupId, number, text, agreedOn, reviewOn, recordedOn: agreedOn });
}
