package org.priors.db.process;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Says in words what the file system's exceptions say with their class alone. */
public final class Trouble {
  private Trouble() {}

  /** Such as "access denied: /srv/priors". */
  public static String of(IOException e) {
    if (!(e instanceof FileSystemException) || e.getMessage().contains(": ")) {
      return e.getMessage();
    }
    String words =
        e.getClass()
            .getSimpleName()
            .replace("Exception", "")
            .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase(Locale.ROOT);
    return words + ": " + e.getMessage();
  }
}
