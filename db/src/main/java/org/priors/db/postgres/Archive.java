package org.priors.db.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.file.PathUtils;

/** A packed tree of files. */
final class Archive {
  private Archive() {}

  /** Tells one archive from the next. */
  static String checksum(byte[] archive) {
    CRC32 sum = new CRC32();
    sum.update(archive);
    return "%08x".formatted(sum.getValue());
  }

  /** Unpacks whole or not at all: an interrupted start must not leave half a server. */
  static void unpack(byte[] archive, Path folder) throws IOException {
    Path draft = folder.resolveSibling(folder.getFileName() + ".new");
    if (Files.exists(draft)) {
      PathUtils.deleteDirectory(draft);
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, draft.resolve(entry.getName()).normalize());
      }
    }
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if (target.getParent().endsWith("bin")) {
      target.toFile().setExecutable(true, false);
    }
  }
}
