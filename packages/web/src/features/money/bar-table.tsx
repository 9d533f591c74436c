import type { ReactNode } from "react";
import { Bar } from "../../ui/bar";
import { Table } from "../../ui/table";
import type { Pounds } from "./year-words";

/** A line of money: its name, its amounts in the order of their heads, and the one that its bar and share are of. */
export interface BarLine {
  readonly key: string;
  readonly name: ReactNode;
  /** What stands between the name and the amounts, in the order of its heads. */
  readonly words?: readonly ReactNode[] | undefined;
  readonly amounts: readonly (string | null)[];
  /** In percent; null where it is not known. */
  readonly share: string | null;
  readonly bar: string | null;
}

export interface BarTableProps {
  readonly caption: string;
  /** The head of the names. */
  readonly head: string;
  readonly wordHeads?: readonly string[] | undefined;
  readonly amountHeads: readonly string[];
  readonly lines: readonly BarLine[];
  readonly total: Pick<BarLine, "amounts" | "share">;
  /** The amount of the longest bar: tables beside each other share one scale. */
  readonly scale: number;
  readonly pounds: Pounds;
}

/** Lines of money with their share, a bar each on the page's scale, and their total. What is not stated says so. */
export function BarTable({ caption, head, wordHeads = [], amountHeads, lines, total, scale, pounds }: BarTableProps) {
  const amountsOf = (amounts: readonly (string | null)[]) =>
    amounts.map((amount, index) =>
      amount === null ? <Missing key={amountHeads[index]}>Not stated</Missing> : pounds(amount),
    );
  return (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      classes="app-bars"
      firstCellIsHeader
      head={[
        { key: "name", content: head },
        ...wordHeads.map((content) => ({ key: content, content })),
        ...amountHeads.map((content) => ({ key: content, content, format: "numeric" as const })),
        { key: "share", content: <Share>Share</Share> },
      ]}
      blockLabels={["", ...wordHeads, ...amountHeads, "Share"]}
      rows={[
        ...lines.map(({ key, name, words = [], amounts, share, bar }) => ({
          key,
          cells: [
            name,
            ...words,
            ...amountsOf(amounts),
            <Share key="share" bar={bar} scale={scale}>
              {share === null ? <Missing>Not known</Missing> : `${share}%`}
            </Share>,
          ],
        })),
        {
          key: "total",
          isTotal: true,
          cells: [
            "Total of the lines",
            ...wordHeads.map((key) => <span key={key}>All</span>),
            ...amountsOf(total.amounts),
            <Share key="share">{total.share === null ? <Missing>Not known</Missing> : `${total.share}%`}</Share>,
          ],
        },
      ]}
    />
  );
}

function Missing({ children }: { readonly children: string }) {
  return <span className="app-missing">{children}</span>;
}

interface ShareProps {
  readonly bar?: string | null;
  readonly scale?: number;
  readonly children: ReactNode;
}

function Share({ bar = null, scale = 0, children }: ShareProps) {
  const length = bar === null || scale <= 0 ? 0 : Math.max(0, (Number(bar) / scale) * 100);
  return (
    <span className="app-bar">
      <span className="app-bar__share">{children}</span>
      {length > 0 ? <Bar length={length} /> : null}
    </span>
  );
}
