import { Page, type PageProps } from "../../kit/frame/page";
import { useBody } from "../../kit/page/page-context";

export interface NotOnGroupPageProps extends Pick<PageProps, "above"> {
  /** The group’s name. */
  readonly group: string;
}

/** Says to a member who holds no seat on a group today why they propose nothing for it, and what they can do. */
export function NotOnGroupPage({ group, above }: NotOnGroupPageProps) {
  const body = useBody();
  return (
    <Page title="Propose an item" about={body.name} above={above}>
      <p className="app-measure">
        You hold no seat on {group} today, so you can’t propose items for it. Ask the business manager of{" "}
        {body.shortName} to have the item on its agenda.
      </p>
    </Page>
  );
}
