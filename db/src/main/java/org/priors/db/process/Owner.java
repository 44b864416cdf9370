package org.priors.db.process;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that only their owner may read. */
public final class Owner {
  private Owner() {}

  /** Makes a folder, or leaves the one that is there. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, only("rwx------"));
  }

  /** Writes a small file whole: after a crash it is there with all its content, or not at all. */
  public static void write(Path file, String content) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), ".", ".new", only("rw-------"));
    Files.writeString(draft, content);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static FileAttribute<?>[] only(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
