package org.priors.db.process;

import java.io.IOException;

/** How a process is asked to end. PostgreSQL waits for its clients on TERM and not on INT. */
public enum Signal {
  TERM,
  INT;

  /** Sends this signal; a process that is gone already is no matter. */
  void send(ProcessHandle process) {
    if (this == TERM) {
      process.destroy();
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
