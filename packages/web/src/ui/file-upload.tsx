import { controlAttributes, LabelledField, type LabelledFieldProps } from "./form-group";

export interface FileUploadProps extends LabelledFieldProps {
  readonly accept?: string | undefined;
}

/** A file from this computer. */
export function FileUpload(props: FileUploadProps) {
  const { accept } = props;
  return (
    <LabelledField {...props}>
      <input {...controlAttributes("govuk-file-upload", props)} type="file" accept={accept} />
    </LabelledField>
  );
}
