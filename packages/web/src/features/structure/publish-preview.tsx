import { dateInWords } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { useFormTexts } from "../../kit/form/form-context";
import { dateTextsOf } from "../../kit/form/form-values";
import { parseDate } from "../../kit/form/parse-date";
import type { Body } from "../../kit/viewer/viewer";
import { StructureOnDocument, type StructureOnQuery } from "./generated/structure";
import { type CountedStructure, publishedInWords } from "./publish-words";

/** How many groups, seats and vacancies there are on the day that stands in the form's field `asAt`. */
export function PublishPreview({ body }: { readonly body: Pick<Body, "id"> }) {
  const day = parseDate(dateTextsOf(useFormTexts(), "asAt"), { noun: "the day" });
  const iso = "iso" in day ? day.iso : "";
  const { data, error } = useApiQuery(
    "StructureOn",
    StructureOnDocument,
    { body: body.id, day: iso },
    { enabled: iso !== "", leaveFailed: true, select: countStructure },
  );
  return (
    <div className="app-measure govuk-!-margin-bottom-4" role="status">
      {iso === "" ? "Enter a day to see what would be published." : null}
      {iso !== "" && error ? "How much would be published could not be counted." : null}
      {data ? `${dateInWords(iso)}: ${publishedInWords(data)}` : null}
    </div>
  );
}

function countStructure({ node }: StructureOnQuery): CountedStructure | undefined {
  if (!node || !("groups" in node) || !node.groups || !node.seats) return undefined;
  const { totalCount, nodes } = node.seats;
  const vacancies = nodes.filter(({ vacantSince }) => vacantSince !== null).length;
  return { groups: node.groups.totalCount, seats: totalCount, vacancies, areAllCounted: nodes.length === totalCount };
}
