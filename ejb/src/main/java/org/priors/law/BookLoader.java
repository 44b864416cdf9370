package org.priors.law;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.priors.yaml.BadDataFile;
import org.priors.yaml.YamlEntry;

/** Makes a law book of its files. */
public final class BookLoader {

  private static final String CROSSCHECKS = "sources/crosschecks.yaml";
  private static final String MEASURES = "sources/measures.yaml";

  /** As many signs of a digest as tell versions apart and can be read aloud. */
  private static final int VERSION_LENGTH = 12;

  private final SortedMap<String, byte[]> files;
  private final String version;
  private final boolean isKept;

  private BookLoader(SortedMap<String, byte[]> files, String version, boolean isKept) {
    this.files = files;
    this.version = version;
    this.isKept = isKept;
  }

  /**
   * Reads them all.
   *
   * @throws BadDataFile if one cannot be read, with its name and line
   */
  public static LawBook load(SortedMap<String, byte[]> files) {
    return new BookLoader(files, version(files), false).book();
  }

  /**
   * Reads those that something was decided by. A file of then that lost a number without saying so
   * is read as it was read then, with the sentence that it was read from in the place of what is
   * printed, and one in {@link OlderSpelling} in the words of now: the decision has to compute
   * again, under the version that it names.
   *
   * @throws BadDataFile if one cannot be read, with its name and line
   */
  public static LawBook loadKept(SortedMap<String, byte[]> files) {
    return new BookLoader(OlderSpelling.read(files), version(files), true).book();
  }

  private LawBook book() {
    Map<String, SortedMap<String, Parameter>> parameters = new TreeMap<>();
    files.entrySet().parallelStream()
        .filter(file -> isParameter(file.getKey()))
        .map(file -> parameter(file.getKey(), file.getValue()))
        .toList()
        .forEach(
            parameter ->
                parameters
                    .computeIfAbsent(Paths.jurisdiction(parameter.path()), none -> new TreeMap<>())
                    .put(parameter.topic(), parameter));
    SortedMap<String, Jurisdiction> jurisdictions = new TreeMap<>();
    parameters.forEach((path, all) -> jurisdictions.put(path, jurisdiction(path, all)));
    refuseTwice(jurisdictions);
    return new LawBook(
        version,
        jurisdictions,
        files.containsKey(CROSSCHECKS) ? Registers.crosschecks(read(CROSSCHECKS)) : List.of(),
        files.containsKey(MEASURES) ? Registers.measures(read(MEASURES)) : List.of());
  }

  private static boolean isParameter(String name) {
    return !name.startsWith("sources/") && !name.endsWith("/" + Paths.HEAD);
  }

  private Parameter parameter(String name, byte[] content) {
    String path = name.substring(0, name.length() - Paths.ENDING.length());
    if (Paths.jurisdiction(path) == null) {
      throw new BadDataFile(
          name, 1, "a parameter stands in the folder of a State, such as us/la, or of an agency.");
    }
    return ParameterReader.read(
        path, YamlEntry.read(name, new ByteArrayInputStream(content)), digest(content), isKept);
  }

  private Jurisdiction jurisdiction(String path, SortedMap<String, Parameter> parameters) {
    String name = path + "/" + Paths.HEAD;
    if (!files.containsKey(name)) {
      throw new BadDataFile(name, 1, "there is no such file.");
    }
    YamlEntry head = read(name);
    Map<String, YamlEntry> keys = head.map("code", "name", "finer", "state");
    return new Jurisdiction(
        path,
        head.required(keys, "code").text(),
        head.required(keys, "name").text(),
        keys.containsKey("finer") && keys.get("finer").as(Boolean::valueOf),
        keys.containsKey("state") ? keys.get("state").text() : null,
        parameters);
  }

  /** Of two folders under one code only one could be asked. */
  private static void refuseTwice(SortedMap<String, Jurisdiction> jurisdictions) {
    Map<String, String> byCode = new TreeMap<>();
    jurisdictions.forEach(
        (path, each) -> {
          String other = byCode.put(each.code(), path);
          if (other != null) {
            throw new BadDataFile(
                path + "/" + Paths.HEAD,
                1,
                "the code '" + each.code() + "' is that of " + other + " already.");
          }
        });
  }

  private YamlEntry read(String name) {
    return YamlEntry.read(name, new ByteArrayInputStream(files.get(name)));
  }

  private static String version(SortedMap<String, byte[]> files) {
    MessageDigest all = sha256();
    files.forEach(
        (name, content) -> {
          all.update(name.getBytes(StandardCharsets.UTF_8));
          all.update(sha256().digest(content));
        });
    return HexFormat.of().formatHex(all.digest()).substring(0, VERSION_LENGTH);
  }

  static String digest(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** The shipped files with an office's own laid over them, file by file. */
  public static SortedMap<String, byte[]> laidOver(
      SortedMap<String, byte[]> shipped, SortedMap<String, byte[]> own) {
    SortedMap<String, byte[]> together = new TreeMap<>(shipped);
    together.putAll(own);
    return together;
  }
}
