package org.priors.db.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A shell that reads from this process and, when that ends without a word, ends what this process
 * had started. A killed process cannot clean up after itself; the end of a pipe always arrives.
 */
final class Watchdog {
  private static final Logger LOG = Logger.getLogger(Watchdog.class.getName());

  private static final String SCRIPT =
      """
      trap '' INT HUP TERM
      while read -r signal pid; do
        [ "$signal" = dismissed ] && exit 0
        if [ "$signal" = forget ]; then
          left=$#
          while [ $left -gt 0 ]; do
            [ "$2" = "$pid" ] || set -- "$@" "$1" "$2"
            shift 2
            left=$((left - 2))
          done
        else
          set -- "$@" "$signal" "$pid"
        fi
      done
      while [ $# -gt 0 ]; do
        kill -s "$1" "$2" 2>/dev/null
        shift 2
      done
      """;

  private final OutputStream orders;

  private Watchdog(OutputStream orders) {
    this.orders = orders;
  }

  static Watchdog start() throws IOException {
    Process shell =
        new ProcessBuilder("sh", "-c", SCRIPT, "priors-watchdog")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Watchdog(shell.getOutputStream());
  }

  void guard(ProcessHandle process, Signal signal) throws IOException {
    tell(signal + " " + process.pid());
  }

  /** That process has ended, and its number may be given to another. */
  void forget(ProcessHandle process) {
    try {
      tell("forget " + process.pid());
    } catch (IOException e) {
      throw new StartFailure(
          "The watchdog that ends the servers when Priors is killed is gone ("
              + Trouble.of(e)
              + ").",
          "Start Priors again.",
          e);
    }
  }

  /** Everything has ended in order: nothing is left to guard. */
  void dismiss() {
    try (orders) {
      tell("dismissed 0");
    } catch (IOException gone) {
      LOG.log(Level.FINE, "The watchdog had gone before.", gone);
    }
  }

  private synchronized void tell(String order) throws IOException {
    orders.write((order + "\n").getBytes(StandardCharsets.US_ASCII));
    orders.flush();
  }
}
