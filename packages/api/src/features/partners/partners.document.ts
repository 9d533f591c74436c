import { dateInWords } from "@panboard/shared";
import { defineDocument } from "../../graphql/documents/define-document";
import { tableOfList } from "../../graphql/documents/table-of-list";
import { ofBody } from "../../graphql/lists/owners";
import { on, partnerList } from "./partners.list";

/** The agencies that have a place on a body on a day. It tells of all of them, so agencies, who see their own alone, are not shown it. */
export const partnersDocument = defineDocument({
  name: "partners",
  of: ofBody(),
  parameters: { on },
  title: ({ name }) => `Partners of ${name}`,
  async build(read, { owner, args, today }) {
    const asAt = args.on ?? today;
    const day = dateInWords(asAt);
    const table = await tableOfList(read, partnerList, {
      owner: owner.id,
      args: { on: asAt },
      caption: `Agencies with a place on ${day}`,
      empty: `No agency had a place on ${day}.`,
      none: { until: "No end date" },
      widths: { agency: 2 },
    });
    return {
      asAt,
      classification: "Not published",
      sections: [{ heading: "Partners", blocks: [`A partner is an agency that has a place on ${owner.name}.`, table] }],
      source: `the register of partners of ${owner.name}, in Panboard.`,
    };
  },
});
