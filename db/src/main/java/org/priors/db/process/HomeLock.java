package org.priors.db.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** Holds a home for one process; the operating system lets go of it when the process dies. */
final class HomeLock {
  private static final int TRIES = 15;
  private static final int MILLIS_BETWEEN_TRIES = 200;

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  static HomeLock take(Path home) throws IOException {
    FileChannel channel =
        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new StartFailure(
          "Priors already runs on " + home + ".",
          "Use that one, stop it first, or point PRIORS_HOME at another folder.");
    }
    return new HomeLock(channel);
  }

  void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IllegalStateException("The lock of the home was not given back.", e);
    }
  }

  /** Tries for a while, because the one that held it may be on its way out. */
  private static boolean locked(FileChannel channel) throws IOException {
    for (int left = TRIES; left > 0; left--) {
      try {
        if (channel.tryLock() != null) {
          return true;
        }
        TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_TRIES);
      } catch (OverlappingFileLockException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }
}
