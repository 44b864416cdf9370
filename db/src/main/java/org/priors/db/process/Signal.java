package org.priors.db.process;

import java.io.IOException;

/** How a process is told to end. PostgreSQL waits for its clients on TERM and not on INT. */
public enum Signal {
  TERM,
  INT,
  KILL;

  /** Sends this signal; a process that is gone already is no matter. */
  void send(ProcessHandle process) {
    switch (this) {
      case TERM -> process.destroy();
      case KILL -> process.destroyForcibly();
      case INT -> interrupt(process);
    }
  }

  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
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
