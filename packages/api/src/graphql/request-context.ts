import type { Database } from "../db/database";
import { Read } from "../db/read";
import { ReadLog } from "../db/read-log";
import type { ChangeTarget } from "../db/rights";
import { Write } from "../db/write";
import type { Viewer } from "../identity/viewer";
import { AnsweredAhead } from "./answered-ahead";
import { Loaders } from "./loaders";

/** A snapshot, and the loaders that read from it and from no other. */
interface Snapshot {
  readonly read: Read;
  readonly loaders: Loaders;
  readonly ahead: AnsweredAhead;
}

/** What every resolver of one request gets: who asks, what they may see, and loaders that live as long as their snapshot. */
export class RequestContext {
  private snapshot: Snapshot;
  private asking: Viewer;
  private readonly readLog: ReadLog;

  constructor(
    private readonly database: Database,
    /** Who asks, as it stands now. */
    private readonly findViewer: () => Promise<Viewer>,
    viewer: Viewer,
    readonly requestId: string,
  ) {
    this.asking = viewer;
    this.readLog = new ReadLog(database);
    this.snapshot = this.open();
  }

  /** Who asks; below a mutation's field, as it stood when that began. */
  get viewer(): Viewer {
    return this.asking;
  }

  get read(): Read {
    return this.snapshot.read;
  }

  get loaders(): Loaders {
    return this.snapshot.loaders;
  }

  /** What was read from the snapshot before its turn. */
  get ahead(): AnsweredAhead {
    return this.snapshot.ahead;
  }

  /** Ends the snapshot, so that what is read from now on is as it stands now. */
  async renew(): Promise<void> {
    const ending = this.snapshot;
    this.snapshot = this.open();
    await ending.read.close();
  }

  /** Ends the snapshot, and asks again what the viewer may: a document of many changes may take longer than a right lasts. */
  async begin(): Promise<void> {
    await this.snapshot.read.close();
    this.asking = await this.findViewer();
    this.snapshot = this.open();
  }

  /** A change in a transaction of its own, for whoever commits it or rolls it back. */
  openWrite(target: ChangeTarget, operation: string): Write {
    const origin = { operation, requestId: this.requestId };
    return new Write(this.database, this.viewer.rights, target, origin, this.readLog);
  }

  /**
   * Ends the request, and puts on record what it read of that which is confidential or was looked at from outside, under
   * the names of the fields that asked. Throws where it could not: then there is to be no answer.
   */
  async close(operation: string): Promise<void> {
    await this.snapshot.read.close();
    await this.readLog.write(this.viewer.rights, { operation, requestId: this.requestId });
  }

  private open(): Snapshot {
    const read = new Read(this.database, this.viewer.rights, this.readLog);
    return { read, loaders: new Loaders(read), ahead: new AnsweredAhead() };
  }
}
