import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedByOf, FieldMessages, FormGroup, Label, type FieldProps } from "./form-group";

export interface FileUploadProps extends FieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: ReactNode;
  readonly labelClasses?: string | undefined;
  readonly classes?: string | undefined;
  readonly accept?: string | undefined;
}

/** A file from this computer. */
export function FileUpload(props: FileUploadProps) {
  const { id, name, label, labelClasses, classes, accept } = props;
  return (
    <FormGroup {...props}>
      <Label htmlFor={id} classes={labelClasses}>
        {label}
      </Label>
      <FieldMessages {...props} />
      <input
        className={classNames("govuk-file-upload", classes, props.errorMessage && "govuk-file-upload--error")}
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedByOf(id, props)}
      />
    </FormGroup>
  );
}
