import type { GraphQLResolveInfo } from "graphql";
import { Arg, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import type { Loaders } from "../../graphql/loaders";
import { Loading, Writing } from "../../graphql/parameters";
import { selects } from "../../graphql/selects";
import { Meeting } from "../meetings";
import { personLoader, Person } from "../people";
import { AttendanceRule } from "./attendance-rule.entity";
import {
  AddAttendanceRuleInput,
  AttendanceRulePayload,
  AttendanceRuleVersionInput,
  ChangeAttendanceRuleInput,
} from "./attendance-rule.inputs";
import { AttendanceState } from "./attendance.words";
import { addAttendanceRule, changeAttendanceRule } from "./change-attendance-rules";
import { recordAttendance } from "./record-attendance";
import { RecordAttendanceInput, RegisterPayload } from "./register.inputs";
import { lastStatesLoader, RegisterLine, registerLoader, statesLoader } from "./register";

/** The register of a meeting. */
@Resolver(() => Meeting)
export class MeetingRegisterResolver {
  @FieldResolver(() => [RegisterLine], {
    description: "Every seat that is expected on the day, in the order of its report, and what is recorded of it.",
  })
  register(
    @Root() meeting: Meeting,
    @Info() info: GraphQLResolveInfo,
    @Loading() loaders: Loaders,
  ): Promise<RegisterLine[]> {
    const isWhole = selects(info, "version", "source", "changedBy", "changedAt", "deputy");
    return loaders.get(isWhole ? registerLoader : statesLoader).load(meeting);
  }
}

/** One seat of a register: what it leads to. */
@Resolver(() => RegisterLine)
export class RegisterLinesResolver {
  @FieldResolver(() => AttendanceState, {
    nullable: true,
    description:
      "What was recorded of the seat at the group’s last meeting; null where there was none, or the seat was not there.",
  })
  async lastState(
    @Root() { meetingKey, seat }: RegisterLine,
    @Loading() loaders: Loaders,
  ): Promise<AttendanceState | null> {
    return (await loaders.get(lastStatesLoader).load(meetingKey)).get(seat.id) ?? null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who stood in; null where nobody did, where that is not known, and for a board that left.",
  })
  async deputy(@Root() { deputyKey }: RegisterLine, @Loading() loaders: Loaders): Promise<Person | null> {
    return deputyKey === null ? null : ((await loaders.get(personLoader).load(deputyKey)) ?? null);
  }
}

/** Registers, and how they are read: who keeps them. */
@Resolver()
export class AttendanceChangesResolver {
  @Change("meetings:write", { of: "meeting" })
  @Idempotent()
  @Mutation(() => RegisterPayload, {
    nullable: true,
    description:
      "Records who came: all marks or none. Two people who record different seats both keep theirs; of a seat that somebody has recorded otherwise meanwhile it says so at `marks.0.state`.",
  })
  recordAttendance(
    @Arg("input", () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return recordAttendance(write, input);
  }

  @Change("meetings:write")
  @Idempotent()
  @Mutation(() => AttendanceRulePayload, {
    nullable: true,
    description: "Says how a body reads its registers from a day on. No register is changed by it.",
  })
  addAttendanceRule(
    @Arg("input", () => AddAttendanceRuleInput) input: AddAttendanceRuleInput,
    @Writing() write: Write,
  ): Promise<AttendanceRule> {
    return addAttendanceRule(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => AttendanceRulePayload, {
    nullable: true,
    description: "Changes how a body reads its registers from a day on.",
  })
  changeAttendanceRule(
    @Arg("input", () => ChangeAttendanceRuleInput) input: ChangeAttendanceRuleInput,
    @Writing() write: Write,
  ): Promise<AttendanceRule> {
    return changeAttendanceRule(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => AttendanceRulePayload, {
    nullable: true,
    description: "Removes a rule: registers are read by the one before it.",
  })
  removeAttendanceRule(
    @Arg("input", () => AttendanceRuleVersionInput) { id, expectedVersion }: AttendanceRuleVersionInput,
    @Writing() write: Write,
  ): Promise<AttendanceRule> {
    return write.repo(AttendanceRule).remove(id, expectedVersion);
  }

  @Change("meetings:write")
  @Mutation(() => AttendanceRulePayload, { nullable: true, description: "Brings a removed rule back." })
  restoreAttendanceRule(
    @Arg("input", () => AttendanceRuleVersionInput) { id, expectedVersion }: AttendanceRuleVersionInput,
    @Writing() write: Write,
  ): Promise<AttendanceRule> {
    return write.repo(AttendanceRule).restore(id, expectedVersion);
  }
}
