package org.priors.db.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder that holds everything one local installation keeps: data, logs, and what is unpacked
 * for it. Open means: this process alone uses it, nothing is left running from an earlier one, and
 * whatever is started for it ends when this process dies.
 */
public final class Home implements AutoCloseable {
  private static final long LEAST_FREE_SPACE = 400L * 1024 * 1024;

  private final Path folder;
  private final HomeLock lock;
  private final PidFiles pidFiles;
  private final Watchdog watchdog;

  private Home(Path folder, HomeLock lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    pidFiles = new PidFiles(folder.resolve("run"));
    pidFiles.stopLeftOvers();
    watchdog = Watchdog.start();
  }

  /** Makes the folder where it is missing, and refuses where it cannot serve. */
  public static Home open(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    HomeLock lock = null;
    try {
      for (String part : List.of("", "logs", "cache", "run")) {
        Owner.createFolder(absolute.resolve(part));
      }
      lock = HomeLock.take(absolute);
      requireSpace(absolute);
      return new Home(absolute, lock);
    } catch (IOException e) {
      release(lock);
      throw new StartFailure(
          "The folder " + absolute + " cannot be written (" + Trouble.of(e) + ").",
          "Make it writable, free space on its disk, or point PRIORS_HOME at another folder.",
          e);
    } catch (StartFailure e) {
      release(lock);
      throw e;
    }
  }

  /** The folder itself. */
  public Path folder() {
    return folder;
  }

  /** Where the output of every process that is started goes. */
  public Path logs() {
    return folder.resolve("logs");
  }

  /** What may be deleted at any time, and is then made anew. */
  public Path cache() {
    return folder.resolve("cache");
  }

  PidFiles pidFiles() {
    return pidFiles;
  }

  Watchdog watchdog() {
    return watchdog;
  }

  @Override
  public void close() {
    watchdog.dismiss();
    lock.release();
  }

  private static void requireSpace(Path folder) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < LEAST_FREE_SPACE) {
      throw new StartFailure(
          "The disk of " + folder + " is nearly full: " + free / 1024 / 1024 + " MB are left.",
          "Free at least 400 MB, or point PRIORS_HOME at a folder on another disk.");
    }
  }

  private static void release(HomeLock lock) {
    if (lock != null) {
      lock.release();
    }
  }
}
