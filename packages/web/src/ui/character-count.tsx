import { useEffect, useState } from "react";
import { describedByOf, FieldMessages, FormGroup, Label, typedAttributes } from "./form-group";
import { classNames } from "./class-names";
import type { TextareaProps } from "./textarea";

export interface CharacterCountProps extends TextareaProps {
  readonly lengthMax: number;
  /** Characters that stand in the field; without it, how many may be entered is said once. */
  readonly length?: number | undefined;
}

/** Several lines of text of limited length, with how much of it is left. It takes more: what was typed is never cut. */
export function CharacterCount(props: CharacterCountProps) {
  const { id, name, lengthMax, length, rows = 5, spellCheck, label, labelClasses, formGroupClasses } = props;
  const { classes, errorMessage } = props;
  const isOver = length !== undefined && length > lengthMax;
  return (
    <FormGroup {...props} formGroupClasses={classNames("govuk-character-count", formGroupClasses)}>
      <Label htmlFor={id} classes={labelClasses}>
        {label}
      </Label>
      <FieldMessages {...props} />
      <textarea
        className={classNames(
          "govuk-textarea",
          (errorMessage !== undefined || isOver) && "govuk-textarea--error",
          "govuk-js-character-count",
          classes,
        )}
        id={id}
        name={name}
        aria-describedby={describedByOf(id, { ...props, describedBy: classNames(`${id}-info`, props.describedBy) })}
        {...typedAttributes(props)}
        rows={rows}
        spellCheck={spellCheck}
      />
      <div
        id={`${id}-info`}
        className={classNames(
          "govuk-hint govuk-character-count__message",
          length !== undefined && "govuk-visually-hidden",
        )}
      >
        You can enter up to {lengthMax.toLocaleString("en-GB")} characters
      </div>
      {length === undefined ? null : (
        <>
          <LengthTold words={leftInWords(lengthMax - length)} />
          <div
            className={classNames(
              "govuk-character-count__message govuk-character-count__status",
              isOver ? "govuk-error-message" : "govuk-hint",
            )}
            aria-hidden="true"
          >
            {leftInWords(lengthMax - length)}
          </div>
        </>
      )}
    </FormGroup>
  );
}

const pauseMs = 1000;

/** Tells those who hear the page how much is left, once typing pauses: at every key it would talk without end. */
function LengthTold({ words }: { readonly words: string }) {
  const [told, setTold] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setTold(words), pauseMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div className="govuk-visually-hidden" role="status">
      {told}
    </div>
  );
}

/** "You have 12 characters remaining", "You have 1 character too many". */
export function leftInWords(left: number): string {
  const count = Math.abs(left);
  const characters = `${count.toLocaleString("en-GB")} ${count === 1 ? "character" : "characters"}`;
  return `You have ${characters} ${left < 0 ? "too many" : "remaining"}`;
}
