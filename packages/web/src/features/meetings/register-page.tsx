import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { RegisterDocument } from "./generated/register";
import { ReadRegister } from "./read-register";
import { RegisterForm } from "./register-form";

/** Who came to a meeting: a form for those who keep its register, a table for who reads it. */
export function RegisterPage() {
  const [body, viewer] = [useBody(), useViewer()];
  const { id = "" } = useParams();
  const query = useApiQuery("Register", RegisterDocument, { id });
  const mayRecord = mayOnBody(viewer, body, "meetings:write");
  return (
    <QueryPage query={query} what="the register" isReadAnew={mayRecord}>
      {({ node }) => {
        if (node?.__typename !== "Meeting" || node.body.id !== body.id) return <NotFoundPage />;
        return mayRecord && node.state !== "CANCELLED" && node.register.length > 0 ? (
          <RegisterForm key={node.id} meeting={node} />
        ) : (
          <ReadRegister meeting={node} />
        );
      }}
    </QueryPage>
  );
}
