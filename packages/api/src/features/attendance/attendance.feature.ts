import "./held-attendance";
import { defineFeature } from "../../graphql/define-feature";
import { Attendance } from "./attendance.entity";
import { AttendanceRule } from "./attendance-rule.entity";
import {
  AttendanceChangesResolver,
  MeetingRegisterResolver,
  RegisterLinesResolver,
} from "./attendance-changes.resolver";
import {
  AttendanceOfPeriodResolver,
  AttendanceOfSeatResolver,
  AttendanceResolver,
  BodyAttendanceResolver,
} from "./attendance.resolver";
import { MeetingQuorumResolver } from "./quorum.resolver";

/** Who came to meetings, and what follows from it. */
export const attendance = defineFeature({
  entities: [Attendance, AttendanceRule],
  resolvers: [
    AttendanceResolver,
    BodyAttendanceResolver,
    AttendanceOfPeriodResolver,
    AttendanceOfSeatResolver,
    AttendanceChangesResolver,
    MeetingRegisterResolver,
    RegisterLinesResolver,
    MeetingQuorumResolver,
  ],
});
