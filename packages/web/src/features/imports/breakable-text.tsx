import { Fragment, type ReactNode } from "react";

const wordLengthMax = 12;

/**
 * A text that fits a narrow column: codes may be broken after an underscore or a slash, and what is longer than most words
 * anywhere. Short labels of periods stay whole.
 */
export function BreakableText({ children }: { readonly children: string }) {
  if (/^\d{4}-[\w -]{2,10}$/.test(children)) return <span style={whole}>{children}</span>;
  const isLong = children.split(/[\s_/-]/).some((word) => word.length > wordLengthMax);
  return <span style={isLong ? anywhere : undefined}>{withBreaks(children)}</span>;
}

function withBreaks(text: string): ReactNode {
  return text.split(/(?<=[_/])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));
}

const whole = { whiteSpace: "nowrap" } as const;
const anywhere = { overflowWrap: "anywhere" } as const;
