package org.priors.db.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder, and which of its files were written since it was last asked. */
final class Changed {
  private final Path folder;
  private final Map<Path, FileTime> seen = new HashMap<>();

  /** Begins with nothing seen. */
  Changed(Path folder) {
    this.folder = folder;
  }

  /**
   * The files that are new or written again, as paths within the folder. While a compiler works
   * some may come and go.
   */
  List<Path> next() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(this::isWritten).map(folder::relativize).toList();
    }
  }

  private boolean isWritten(Path file) {
    try {
      return Files.isRegularFile(file)
          && !Files.getLastModifiedTime(file)
              .equals(seen.put(file, Files.getLastModifiedTime(file)));
    } catch (IOException gone) {
      return false;
    }
  }
}
