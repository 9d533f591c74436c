import { useEffect, useSyncExternalStore } from "react";
import { FileUpload } from "../../../ui/file-upload";
import { type FormFieldProps, useField, useFormOfFields } from "../form-context";

export interface FileFieldProps extends FormFieldProps {
  /** Endings and types that the browser offers first, such as ".pdf,application/pdf". */
  readonly accept?: string;
}

const againWords = "No file is kept with what you typed before. If you had chosen one, choose it again.";

/** A file from this computer; read with `f.file`. It has to be chosen again after the page was left: no tab keeps a file. */
export function FileField(props: FileFieldProps) {
  const { values, isRestored } = useFormOfFields().open;
  const hint = isRestored ? [props.hint, againWords].filter(Boolean).join(" ") : props.hint;
  const { attributes } = useField(hint === undefined ? props : { ...props, hint }, {
    kind: "file",
    say: (_texts, file) => file?.name ?? "",
  });
  const { id } = attributes;
  const file = useSyncExternalStore(values.subscribe, () => values.file(props.name));
  useEffect(() => {
    const input = document.getElementById(id);
    if (!file && input instanceof HTMLInputElement) input.value = "";
  }, [file, id]);
  return (
    <FileUpload
      {...attributes}
      label={props.label}
      accept={props.accept}
      onChoose={(chosen) => values.setFile(props.name, chosen)}
    />
  );
}
