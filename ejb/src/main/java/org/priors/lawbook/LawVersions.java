package org.priors.lawbook;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.priors.law.BookLoader;
import org.priors.law.LawBook;
import org.priors.problems.NotFound;
import org.priors.sql.Database;

/** The law books that something was decided by, kept whole so that it computes again. */
@ApplicationScoped
public class LawVersions {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Database database;
  @Inject CurrentLaw law;

  /** Keeps that law, if it is not kept yet; needs an open change set. */
  public void keep(LawSnapshot computedBy) {
    keep(computedBy.version(), computedBy.files());
  }

  /** Keeps these files as that version, if they are not kept yet; needs an open change set. */
  void keep(String version, SortedMap<String, byte[]> files) {
    if (!isKept(version)) {
      byte[] packed = packed(files);
      database.run(
          handle ->
              handle.execute(
                  "insert into law_version (version, files) values (?, ?) on conflict do nothing",
                  version,
                  packed));
    }
  }

  boolean isKept(String version) {
    return database.read(
        handle ->
            handle
                .createQuery("select exists (select 1 from law_version where version = :version)")
                .bind("version", version)
                .mapTo(Boolean.class)
                .one());
  }

  /** The law book of that version, from the files as they were. */
  public LawBook book(String version) {
    return law.readable()
        .map(LawSnapshot::book)
        .filter(inUse -> inUse.version().equals(version))
        .orElseGet(() -> BookLoader.loadKept(files(version)));
  }

  /** The files of that version, by name. */
  SortedMap<String, byte[]> files(String version) {
    return unpacked(
        database
            .read(
                handle ->
                    handle
                        .createQuery("select files from law_version where version = :version")
                        .bind("version", version)
                        .mapTo(byte[].class)
                        .findOne())
            .orElseThrow(() -> new NotFound("law version", version)));
  }

  private static byte[] packed(SortedMap<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      JSON.writeValue(out, files);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }

  private static SortedMap<String, byte[]> unpacked(byte[] files) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(files))) {
      return JSON.readValue(in, new TypeReference<TreeMap<String, byte[]>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
