import { emailAddressRule } from "@panboard/shared";
import { TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";

const charactersMax = 200;

/** Name, post and work e-mail address. */
export function PersonFields() {
  return (
    <>
      <TextField name="name" label="Name" autoComplete="off" />
      <TextField
        name="post"
        label="Post (optional)"
        hint="What they are at their agency, such as Head of Safeguarding"
        autoComplete="off"
      />
      <TextField
        name="email"
        label="Work e-mail (optional)"
        hint="It tells two people of one name apart. Never a private address"
        autoComplete="off"
      />
    </>
  );
}

/** What stands in those fields. */
export function readPerson(f: FormReader) {
  return {
    name: f.text("name", { max: charactersMax }),
    post: f.optional.text("post", { max: charactersMax }),
    email: f.optional.text("email", { like: emailAddressRule }),
  };
}
