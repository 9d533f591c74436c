import type { Database } from "../../db/database";
import { defineFact, type GivenBoard, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenBody } from "./given-board";
import { JointBodyMember } from "./joint-body-member.entity";

/** A board's membership of a joint body, a new one unless said, from some day in the past on. */
export const givenJointBodyMember = defineFact(
  JointBodyMember,
  async ({ regionId, bodyId }, { jointBodyId }, database) => ({
    jointBodyId: jointBodyId ?? (await givenBody(database, { regionId }, jointBody())).id,
    boardId: bodyId,
    fromDay: "2011-04-01",
    toDay: null,
  }),
);

/** A new joint body of the boards, which are of one region; what is stated there is about the first one's area. */
export async function givenJointBody(
  database: Database,
  boards: readonly [GivenBoard, ...GivenBoard[]],
): Promise<GivenBoard> {
  const [{ regionId, areaId }] = boards;
  const { id, slug } = await givenBody(database, { regionId }, jointBody());
  for (const board of boards) await givenJointBodyMember(database, board, { jointBodyId: id });
  return { regionId, bodyId: id, areaId, slug };
}

const toRegion = { shownUnder: "published:read" } as const;
defineQuestion("Query.jointBody", {
  ...toRegion,
  text: async (database, board) => `jointBody(slug: "${(await givenJointBody(database, [board])).slug}") { id }`,
});
defineQuestion("JointBody.region", { ...toRegion, text: "region { id }" });
defineQuestion("JointBody.members", { ...toRegion, text: "members { id }" });

function jointBody(): { kind: "JOINT_BODY"; slug: string } {
  return { kind: "JOINT_BODY", slug: unique("panel") };
}
