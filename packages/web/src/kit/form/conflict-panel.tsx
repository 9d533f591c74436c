import { flushSync } from "react-dom";
import { Button } from "../../ui/button";
import { Table } from "../../ui/table";
import { momentInWords } from "../words/moment";
import { focusHeading } from "./focus-heading";
import { useForm } from "./form-context";
import { conflictId, conflictWords } from "./form-state";
import { textsOf } from "./form-values";

/** Both versions, field by field, where somebody else was faster; either can be taken. */
export function ConflictPanel() {
  const { conflict, theirs, open, keepMine, takeTheirs } = useForm();
  if (!conflict) return null;
  const take = () => {
    flushSync(takeTheirs);
    focusHeading();
  };
  const theirTexts = textsOf(theirs ?? {});
  const mine = open.values.texts();
  const differing = open.fields
    .inOrder()
    .filter(({ name }) => theirs && name in theirs)
    .map(({ name, words, say }) => ({ name, label: words.title, mine: say(mine), theirs: say(theirTexts) }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <section
      className="app-form-panel app-form-panel--conflict"
      id={conflictId}
      aria-labelledby={`${conflictId}-title`}
      tabIndex={-1}
    >
      <h2 className="govuk-heading-m" id={`${conflictId}-title`}>
        {conflictWords}
      </h2>
      <p>
        Changed by: {conflict.changedBy}, {momentInWords(conflict.changedAt)}. Nothing of yours is saved yet.
      </p>
      {differing.length === 0 ? (
        <p>
          {theirs
            ? "Both versions say the same in every field of this form."
            : "Look at what they changed before you go ahead."}
        </p>
      ) : (
        <Table
          caption="What differs"
          head={[
            { key: "field", content: "Field" },
            { key: "theirs", content: "Their version" },
            { key: "mine", content: "Your version" },
          ]}
          blockLabels={["Field", "Their version", "Your version"]}
          firstCellIsHeader
          rows={differing.map((row) => ({
            key: row.name,
            cells: [row.label, row.theirs || "Nothing", row.mine || "Nothing"],
          }))}
        />
      )}
      <div className="govuk-button-group app-after">
        <Button type="button" onClick={keepMine}>
          {theirs ? "Keep mine" : "Go ahead"}
        </Button>
        {theirs ? (
          <Button type="button" classes="govuk-button--secondary" onClick={take}>
            Take theirs
          </Button>
        ) : null}
      </div>
    </section>
  );
}
