import { poundsInWords, printedFigureWords } from "@panboard/shared";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody } from "../../kit/page/page-context";
import { SummaryList } from "../../ui/summary-list";
import { yearHref } from "../money-place";
import {
  PrintedFigureDocument,
  type PrintedFigurePartsFragment,
  RemovePrintedFigureDocument,
  RestorePrintedFigureDocument,
} from "./generated/printed-figures";
import { MoneyBar } from "./money-bar";

/** Asks before a printed figure is removed that was entered by mistake. */
export function RemovePrintedFigurePage() {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("PrintedFigure", PrintedFigureDocument, { id });
  return (
    <QueryPage query={query} what="the printed figure">
      {({ node }) =>
        node?.__typename === "PrintedFigure" && node.budget.body.id === body.id ? (
          <RemovePrintedFigure figure={node} />
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

function RemovePrintedFigure({ figure }: { readonly figure: PrintedFigurePartsFragment }) {
  const body = useBody();
  const list = useBackHref(yearHref(body, "printed", figure.year));
  const succeed = useSuccess();
  const { id, version } = figure;
  const form = useApiForm({
    document: RemovePrintedFigureDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestorePrintedFigureDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Printed figure removed", undo });
    },
  });
  const shown = form.conflict?.current ?? figure;
  return (
    <ConfirmPage
      form={form}
      title="Remove a printed figure"
      about={body.name}
      above={<MoneyBar year={figure.year} />}
      button="Remove the printed figure"
      cancelHref={list}
    >
      <p>Remove it only if it was entered by mistake: what a source prints stays, right or wrong.</p>
      <SummaryList
        rows={[
          { key: "Year", value: shown.year },
          { key: "Figure", value: printedFigureWords[shown.figure] },
          { key: "As the source calls it", value: shown.label },
          { key: "Amount", value: poundsInWords(shown.amount) },
          { key: "Source", value: [shown.source, shown.section].filter(Boolean).join(", ") },
        ]}
      />
    </ConfirmPage>
  );
}
