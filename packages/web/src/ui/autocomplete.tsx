import { useState, type KeyboardEvent } from "react";
import { controlAttributes, LabelledField, type LabelledFieldProps } from "./form-group";
import { type Choice, type Choices, type FindChoices, useChoices } from "./use-choices";

export interface AutocompleteProps extends LabelledFieldProps {
  readonly find: FindChoices;
  /** What stands in the field. */
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onChoose: (choice: Choice) => void;
}

/**
 * One of many, found by its name: the editable combobox of the ARIA pattern. Down and Up move through the list, Enter chooses,
 * Escape closes it; leaving the field with a name that is written in full chooses that one.
 */
export function Autocomplete(props: AutocompleteProps) {
  const { id, find, text, onType, onChoose } = props;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = useChoices(find, text, isOpen);
  const choices = found.state === "found" ? found.choices : [];
  const isListed = isOpen && choices.length > 0;
  const activeChoice = isListed ? choices[active] : undefined;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (choice: Choice) => {
    onChoose(choice);
    close();
  };
  const move = (step: number) => {
    setOpen(true);
    if (choices.length > 0)
      setActive((active + step + choices.length + (active < 0 && step < 0 ? 1 : 0)) % choices.length);
  };
  const press = (event: KeyboardEvent) => {
    const action = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Escape: isOpen ? close : undefined }[event.key];
    const entered = event.key === "Enter" && activeChoice ? () => choose(activeChoice) : action;
    if (!entered) return;
    event.preventDefault();
    entered();
  };
  const leave = () => {
    const named = choices.filter((choice) => choice.text.toLowerCase() === text.trim().toLowerCase());
    if (named.length === 1 && named[0]) choose(named[0]);
    else close();
  };
  return (
    <LabelledField {...props}>
      <div className="app-autocomplete">
        <input
          {...controlAttributes("govuk-input", props)}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={`${id}-choices`}
          aria-activedescendant={activeChoice ? `${id}-choice-${active}` : undefined}
          value={text}
          onChange={(event) => {
            onType(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={press}
          onBlur={leave}
        />
        <ul
          className="app-autocomplete__choices"
          id={`${id}-choices`}
          role="listbox"
          aria-label="Matches"
          hidden={!isListed}
        >
          {isListed
            ? choices.map((choice, index) => (
                // The focus stays in the field: a press on the list must not take it away first.
                <li
                  key={choice.value}
                  id={`${id}-choice-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className="app-autocomplete__choice"
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(choice)}
                >
                  {choice.text}
                </li>
              ))
            : null}
        </ul>
      </div>
      <p className={isListed ? "govuk-visually-hidden" : "app-autocomplete__status"} role="status">
        {isOpen ? statusInWords(found, text) : null}
      </p>
    </LabelledField>
  );
}

/** What a list has to say for itself, for those who see it and those who hear it. */
export function statusInWords(found: Choices, text: string): string {
  if (found.state === "failed") return "Sorry, the list could not be loaded. Type again to try again.";
  if (found.state !== "found") return "";
  const count = found.choices.length;
  if (count === 0) return `Nothing matches "${text.trim()}". Check the spelling, or type less of the name.`;
  return count === 1
    ? "1 match. Choose it with the down arrow and Enter."
    : `${count} matches. Choose with the arrows and Enter.`;
}
