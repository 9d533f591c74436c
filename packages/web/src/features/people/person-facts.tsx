import { dayInWords, momentInWords } from "../../kit/words/moment";
import { SummaryList } from "../../ui/summary-list";
import type { PersonPartsFragment } from "./generated/people";
import { missingInWords, nameInWords } from "./person-words";

/** What is held of a person, and who said so last. */
export function PersonFacts({ person }: { readonly person: PersonPartsFragment }) {
  const { post, email, erasedAt, changedBy, changedAt } = person;
  const missing = missingInWords(person);
  return (
    <SummaryList
      rows={[
        { key: "Name", value: nameInWords(person) },
        { key: "Post", value: post ?? missing },
        { key: "Work e-mail", value: <span className="app-break">{email ?? missing}</span> },
        ...(erasedAt === null ? [] : [{ key: "Erased", value: dayInWords(erasedAt) }]),
        { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
      ]}
    />
  );
}
