import { controlAttributes, LabelledField, type LabelledFieldProps } from "./form-group";

export interface FileUploadProps extends LabelledFieldProps {
  readonly accept?: string | undefined;
  /** Told which file is chosen; undefined where none is any more. */
  readonly onChoose?: ((file: File | undefined) => void) | undefined;
}

/** A file from this computer. */
export function FileUpload(props: FileUploadProps) {
  const { accept, onChoose } = props;
  return (
    <LabelledField {...props}>
      <input
        {...controlAttributes("govuk-file-upload", props)}
        type="file"
        accept={accept}
        onChange={onChoose ? (event) => onChoose(event.target.files?.[0]) : undefined}
      />
    </LabelledField>
  );
}
