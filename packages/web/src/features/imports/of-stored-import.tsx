import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBoard } from "../../kit/page/page-context";
import { ImportDocument } from "./generated/imports";
import type { StoredImport } from "./stored-import";

/** The page of the import that the address names; not found for what is no import of the page's board. */
export function OfStoredImport({ children }: { readonly children: (found: StoredImport) => ReactNode }) {
  const { id = "" } = useParams();
  const board = useBoard();
  const query = useApiQuery("Import", ImportDocument, { id });
  return (
    <QueryPage query={query} what="the import">
      {({ node }) =>
        node?.__typename === "FigureImport" && node.body.id === board.id ? children(node) : <NotFoundPage />
      }
    </QueryPage>
  );
}
