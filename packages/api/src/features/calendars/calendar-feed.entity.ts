import { Field } from "type-graphql";
import { Column, Entity } from "typeorm";
import { Personal, type Refusals } from "../../db/owned";
import { NodeType } from "../../graphql/node-type";
import { DateTimeScalar } from "../../graphql/scalars";

/** A secret link under which a calendar programme reads when an account’s groups, or a body, meet. Of the secret the digest is kept. */
@NodeType("CalendarFeed", {
  description: "A secret link of the viewer’s own under which a calendar programme reads meetings.",
})
@Entity("calendar_feed")
export class CalendarFeed extends Personal {
  static readonly refusals: Refusals = {
    calendar_feed_once_key: ["body", "You have a calendar of these meetings. Renew its link, or close it first."],
  };

  /** Whose meetings; null for the groups of the region that the account’s persons sit on. */
  @Column("uuid", { name: "body_id", nullable: true })
  bodyId!: string | null;

  @Column("text", { name: "secret_sha256" })
  secretSha256!: string;

  @Field(() => DateTimeScalar, { description: "When it was opened." })
  @Column("timestamptz", { name: "created_at" })
  createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      "Path of the secret link at this address, such as `/calendars/….ics`: told by the change that made it, and null ever after.",
  })
  path?: string | null;
}
