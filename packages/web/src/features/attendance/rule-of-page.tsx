import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { type AttendanceRulePartsFragment, AttendanceRulesDocument } from "./generated/attendance";

/** How a body reads its registers from a day on, as its pages show it. */
export type Rule = AttendanceRulePartsFragment;

/** The rules of the page's body, the latest first. */
export function RulesOfPage({ children }: { readonly children: (rules: readonly Rule[]) => ReactNode }) {
  const body = useBody();
  const query = useApiQuery("AttendanceRules", AttendanceRulesDocument, { body: body.id });
  return (
    <QueryPage query={query} what="the rules">
      {({ node }) => children((node && "attendanceRules" in node ? node.attendanceRules : null) ?? [])}
    </QueryPage>
  );
}

/** The rule that the page's address names. One that was removed, or is another body's, is not found. */
export function RuleOfPage({ children }: { readonly children: (rule: Rule) => ReactNode }) {
  const { id } = useParams();
  return (
    <RulesOfPage>
      {(rules) => {
        const rule = rules.find((one) => one.id === id);
        return rule ? children(rule) : <NotFoundPage />;
      }}
    </RulesOfPage>
  );
}
