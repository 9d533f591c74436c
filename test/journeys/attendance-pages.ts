import { findBody } from "./given-partner";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface AttendancePeople {
  /** Who keeps the meetings of the body. */
  readonly as: Subject;
  /** Who reads them and may not change them. */
  readonly reader: Subject;
  /** Who has no role there. */
  readonly elsewhere: Subject;
  /** The address of a body that they may not know of. */
  readonly nowhere: string;
}

/** The pages of the attendance of a body, and of how it reads its registers. */
export function attendanceFacts(
  pattern: string,
  address: string,
  { as, reader, elsewhere, nowhere }: AttendancePeople,
): Readonly<Record<string, PageFact>> {
  const record = (panboard: Panboard) => givenRule(panboard, as, address);
  const of = (path: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${path}`]: {
      ...{ as, address: `${address}/${path}`, record, forbidden: { as: forbidden } },
      missing: { as, address: `${path.includes(":id") ? address : nowhere}/${path.replace(":id", "nothing")}` },
    },
  });
  return {
    ...of("attendance", elsewhere),
    ...of("attendance/rules", elsewhere),
    ...of("attendance/rules/add", reader),
    ...of("attendance/rules/:id", reader),
    ...of("attendance/rules/:id/remove", reader),
  };
}

/** A rule of a body that begins when nobody looks any longer, so that no figure is read by it. Made once a body. */
async function givenRule(panboard: Panboard, as: Subject, bodyAddress: string): Promise<string> {
  const body = await findBody(panboard, as, bodyAddress);
  const input = { body, from: "2098-04-01", blankAs: "ABSENT", threshold: "80" };
  const document = "mutation ($input: AddAttendanceRuleInput!) { addAttendanceRule(input: $input) { rule { id } } }";
  // Whoever comes second is told that the rule is there already.
  await panboard.ask(as, document, { input });
  type Rules = { readonly node: { readonly attendanceRules: readonly { readonly id: string }[] } };
  const asked = "query ($body: ID!) { node(id: $body) { ... on Body { attendanceRules { id } } } }";
  const { node } = await panboard.ask<Rules>(as, asked, { body });
  const [rule] = node.attendanceRules;
  if (!rule) throw new Error(`${as} could not add a rule to ${bodyAddress}.`);
  return rule.id;
}
