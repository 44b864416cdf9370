package org.priors.web.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.priors.law.BookLoader;
import org.priors.law.LawFiles;

/** A law book that looks back one year only, as an office may have had it. */
final class OlderLaw {

  /** A conviction two years before the offense, as a decision keeps its facts. */
  static final String BASIS =
      """
      {"facts": {"state": "LA", "offense": {"at": "2002-03-10T23:00:00"}, "arrestAt": "2002-03-10T23:00:00",
        "history": [{"kind": "CONVICTION", "state": "LA", "date": "2000-02-01", "status": "ON_RECORD"}]}, "verified": []}
      """;

  private static final String LOOKBACK = "us/la/priors/lookback.yaml";

  private OlderLaw() {}

  private static SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>(LawFiles.shipped());
    String shorter =
        new String(files.get(LOOKBACK), StandardCharsets.UTF_8)
            .replaceAll("value: P\\d+Y", "value: P1Y");
    files.put(LOOKBACK, shorter.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  static String version() {
    return BookLoader.load(files()).version();
  }

  static byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      new ObjectMapper().writeValue(out, files());
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }
}
