export { Attendance } from "./attendance.entity";
export { AttendanceState, BlankReading } from "./attendance.words";
export { attendance } from "./attendance.feature";
export { type MeetingQuorum, readQuorum, readQuorums } from "./read-quorum";
