import type { ReactNode } from "react";
import { SummaryList } from "../../ui/summary-list";
import { type ApiForm } from "./use-api-form";

/** One answer to be checked. "Change" leads to the field of this name in the same form, or to another page. */
export interface AnswerRow {
  readonly key: string;
  readonly value: ReactNode;
  readonly field?: string | undefined;
  readonly changeHref?: string | undefined;
}

export interface CheckAnswersProps {
  readonly rows: readonly AnswerRow[];
  /** Goes to the field of a row. */
  readonly onChange?: ((field: string) => void) | undefined;
}

/** The answers of a form, each with the way to change it. */
export function CheckAnswers({ rows, onChange }: CheckAnswersProps) {
  return (
    <SummaryList
      classes="app-check"
      rows={rows.map(({ key, value, field, changeHref }) => {
        const follow = field !== undefined && onChange ? () => onChange(field) : undefined;
        if (!follow && changeHref === undefined) return { key, value };
        return { key, value, action: { text: "Change", href: changeHref ?? `#${field}`, onFollow: follow } };
      })}
    />
  );
}

/** The answers as they stand in the fields of a form, in page order. */
export function answersOf({ open }: Pick<ApiForm, "open">): readonly AnswerRow[] {
  const texts = open.values.texts();
  return open.fields.inOrder().map(({ name, words, say }) => {
    const value = say(texts, open.values.file(name));
    return { key: words.title, value: value === "" ? "Nothing entered" : value, field: name };
  });
}
