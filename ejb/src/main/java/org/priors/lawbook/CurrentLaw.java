package org.priors.lawbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.law.BookLoader;
import org.priors.law.Evaluator;
import org.priors.law.LawBook;
import org.priors.law.LawFiles;
import org.priors.problems.Refused;
import org.priors.yaml.BadDataFile;

/**
 * The law book in use: the one that comes with the product, with the files of the folder that
 * {@code PRIORS_LAW} names laid over it, as the node read them that read last. A folder that cannot
 * be read stops every evaluation of the node, for the shipped law is then known not to be the
 * office's.
 */
@ApplicationScoped
public class CurrentLaw {

  private static final Logger LOG = Logger.getLogger(CurrentLaw.class.getName());

  @Inject
  @ConfigProperty(name = "priors.law")
  Optional<String> folder;

  private SortedMap<String, byte[]> shippedFiles;
  private LawBook shipped;
  private volatile Reading reading;

  /** What this node read of its own folder and has not told the others of; null for nothing. */
  private volatile Untold untold;

  /**
   * What the others do not know of.
   *
   * @param asked whether somebody asked to have it read; else it was read because the node started
   */
  public record Untold(String version, SortedMap<String, byte[]> files, boolean asked) {}

  /**
   * What was read.
   *
   * @param version of the files; null where the folder cannot be read
   * @param own the files of the folder, by name; empty for none
   * @param law null where the folder, or the law that another node read, cannot be read
   * @param failure why not, null if it was
   */
  private record Reading(
      String version, SortedMap<String, byte[]> own, LawSnapshot law, String failure) {}

  @PostConstruct
  void open() {
    shippedFiles = LawFiles.shipped();
    shipped = BookLoader.load(shippedFiles);
    read(false);
  }

  /** Reads the office's folder again; what is in use changes at once. */
  public void readAgain() {
    read(true);
  }

  private synchronized void read(boolean asked) {
    SortedMap<String, byte[]> own = Collections.emptySortedMap();
    try {
      own = inFolder();
      SortedMap<String, byte[]> files =
          own.isEmpty() ? shippedFiles : BookLoader.laidOver(shippedFiles, own);
      LawBook book = own.isEmpty() ? shipped : BookLoader.load(files);
      LawSnapshot law = new LawSnapshot(files, new Evaluator(book));
      reading = new Reading(book.version(), own, law, null);
      untold = new Untold(book.version(), files, asked);
    } catch (BadDataFile | UncheckedIOException unreadable) {
      LOG.log(Level.SEVERE, unreadable, () -> "The law folder cannot be read.");
      reading = new Reading(null, own, null, unreadable.getMessage());
      untold = null;
    }
  }

  /** Whether what this node lays over the shipped law could be read. */
  boolean isReadable() {
    return reading.version() != null;
  }

  /** What this node has read and no other knows of; null for nothing. */
  Untold untold() {
    return untold;
  }

  /** Said once it is stored that the others are told. */
  synchronized void told(Untold read) {
    if (read == untold) {
      untold = null;
    }
  }

  /** The version of the law in use. */
  String version() {
    return reading.version();
  }

  /** Uses what another node read, unless this one has read something since. */
  synchronized void use(String version, SortedMap<String, byte[]> files) {
    if (untold != null) {
      return;
    }
    SortedMap<String, byte[]> own = new TreeMap<>(files);
    own.entrySet()
        .removeIf(file -> Arrays.equals(file.getValue(), shippedFiles.get(file.getKey())));
    try {
      LawSnapshot law = new LawSnapshot(files, new Evaluator(BookLoader.load(files)));
      reading = new Reading(version, own, law, null);
    } catch (BadDataFile unreadable) {
      LOG.log(Level.SEVERE, unreadable, () -> "The law in use cannot be read: " + version);
      reading = new Reading(version, own, null, unreadable.getMessage());
    }
  }

  private SortedMap<String, byte[]> inFolder() {
    String named = folder();
    if (named == null) {
      return new TreeMap<>();
    }
    if (!Files.isDirectory(Path.of(named))) {
      throw new BadDataFile(named, 1, "PRIORS_LAW names no folder.");
    }
    return LawFiles.in(Path.of(named));
  }

  public LawBook book() {
    return snapshot().book();
  }

  public Evaluator evaluator() {
    return snapshot().evaluator();
  }

  /**
   * The law in use at this moment: asked for once by whatever is to be computed by one law.
   *
   * @throws Refused with code {@code law-unreadable} while the office's folder cannot be read
   */
  public LawSnapshot snapshot() {
    Reading now = reading;
    if (now.law() == null) {
      throw new Refused(
          "law-unreadable",
          "",
          "The office's law cannot be read, so nothing is computed: " + now.failure());
    }
    return now.law();
  }

  /** The law that comes with the product. */
  public LawBook shipped() {
    return shipped;
  }

  /** The law in use at this moment; none while it cannot be read. */
  public Optional<LawSnapshot> readable() {
    return Optional.ofNullable(reading.law());
  }

  /** The files that the office laid over the shipped ones, by name. */
  public SortedMap<String, byte[]> own() {
    return reading.own();
  }

  /** The folder of the office's own law, null for none. */
  public String folder() {
    return folder.filter(name -> !name.isBlank()).orElse(null);
  }

  /** Why the office's folder cannot be read; null if it can, or there is none. */
  public String failure() {
    return reading.failure();
  }
}
