import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { changeReportingLine, removeReportingLine, restoreReportingLine } from "./change-reporting-line";
import { type Group } from "./group.entity";
import { GroupPayload } from "./groups.inputs";
import { moveGroup } from "./move-group";
import { reportToBody } from "./report-to-body";
import { ReportingLine } from "./reporting-line.entity";
import {
  ChangeReportingLineInput,
  MoveGroupInput,
  ReportingLinePayload,
  ReportingLineVersionInput,
  ReportToBodyInput,
} from "./reporting.inputs";

/** What groups report to: who says it. */
@Resolver(() => ReportingLine)
export class ReportingChangesResolver {
  @Change("groups:write")
  @Idempotent()
  @Mutation(() => GroupPayload, {
    nullable: true,
    description:
      "Says to which group of its body a group reports from a day on, or to none. What it reports to until then ends the day before. Refused where that group itself reports to this one, through however many others.",
  })
  moveGroup(@Arg("input", () => MoveGroupInput) input: MoveGroupInput, @Writing() write: Write): Promise<Group> {
    return moveGroup(write, input);
  }

  @Change("groups:write", { of: "group" })
  @Idempotent()
  @Mutation(() => ReportingLinePayload, {
    nullable: true,
    description: "Says that a group reports to another board or joint body of the region as well.",
  })
  reportToBody(
    @Arg("input", () => ReportToBodyInput) input: ReportToBodyInput,
    @Writing() write: Write,
  ): Promise<ReportingLine> {
    return reportToBody(write, input);
  }

  @Change("groups:write")
  @Mutation(() => ReportingLinePayload, {
    nullable: true,
    description: "Changes on which days a group reports to another group or body.",
  })
  changeReportingLine(
    @Arg("input", () => ChangeReportingLineInput) input: ChangeReportingLineInput,
    @Writing() write: Write,
  ): Promise<ReportingLine> {
    return changeReportingLine(write, input);
  }

  @Change("groups:write")
  @Mutation(() => ReportingLinePayload, {
    nullable: true,
    description: "Removes a line of reporting that was entered by mistake; one that is over has a last day instead.",
  })
  removeReportingLine(
    @Arg("input", () => ReportingLineVersionInput) input: ReportingLineVersionInput,
    @Writing() write: Write,
  ): Promise<ReportingLine> {
    return removeReportingLine(write, input);
  }

  @Change("groups:write")
  @Mutation(() => ReportingLinePayload, { nullable: true, description: "Brings a removed line of reporting back." })
  restoreReportingLine(
    @Arg("input", () => ReportingLineVersionInput) input: ReportingLineVersionInput,
    @Writing() write: Write,
  ): Promise<ReportingLine> {
    return restoreReportingLine(write, input);
  }
}
