package org.priors.lawbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * office's. Until {@link LawInUse} has looked up what all nodes use, nothing is evaluated either.
 */
@ApplicationScoped
public class CurrentLaw {

  private static final Logger LOG = Logger.getLogger(CurrentLaw.class.getName());

  @Inject
  @ConfigProperty(name = "priors.law")
  Optional<String> folder;

  private SortedMap<String, byte[]> shippedFiles;
  private LawBook shipped;

  /** What this node read of its own folder last. */
  private volatile LawReading ofFolder;

  /** Null until it is looked up. */
  private volatile LawReading inUse;

  @PostConstruct
  void open() {
    open(LawFiles.shipped());
  }

  void open(SortedMap<String, byte[]> files) {
    shippedFiles = files;
    shipped = BookLoader.load(files);
    ofFolder = readFolder();
    if (ofFolder.version() == null) {
      inUse = ofFolder;
    }
  }

  /** Reads the office's folder, of which nothing is in use by that. */
  LawReading readFolder() {
    SortedMap<String, byte[]> own = Collections.emptySortedMap();
    try {
      own = inFolder();
      return own.isEmpty()
          ? LawReading.of(own, shippedFiles, shipped)
          : LawReading.of(own, BookLoader.laidOver(shippedFiles, own));
    } catch (BadDataFile | UncheckedIOException unreadable) {
      LOG.log(Level.SEVERE, unreadable, () -> "The law folder cannot be read.");
      return new LawReading(null, own, null, unreadable.getMessage());
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

  /** What this node read of its own folder last. */
  LawReading ofFolder() {
    return ofFolder;
  }

  /** Uses what was read of this node's own folder. */
  synchronized void useFolder(LawReading read) {
    ofFolder = read;
    inUse = read;
  }

  /** Uses what another node read, which may have been one of an earlier release. */
  void use(LawFilesInUse other) {
    SortedMap<String, byte[]> own = other.own(shippedFiles);
    LawReading read;
    try {
      read = LawReading.of(own, other.files(), BookLoader.loadKept(other.files()));
    } catch (BadDataFile unreadable) {
      LOG.log(Level.SEVERE, unreadable, () -> "The law in use cannot be read: " + other.version());
      read = new LawReading(other.version(), own, null, unreadable.getMessage());
    }
    useUnlessBroken(read);
  }

  /** The own folder may have been read meanwhile, and not be readable. */
  private synchronized void useUnlessBroken(LawReading read) {
    if (!isBroken()) {
      inUse = read;
    }
  }

  /** Whether what this node lays over the shipped law cannot be read. */
  boolean isBroken() {
    return ofFolder.version() == null;
  }

  /** Whether it is known which law all nodes use. */
  public boolean isLookedUp() {
    return inUse != null;
  }

  /** The version of the law in use; null while it is not known or the folder cannot be read. */
  String version() {
    LawReading now = inUse;
    return now == null ? null : now.version();
  }

  /** Whether the law in use is another than the one that this node's own folder makes. */
  public boolean isOtherThanFolder() {
    return isLookedUp() && !isBroken() && !ofFolder.version().equals(version());
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
   * @throws Refused with code {@code law-unreadable} while there is none
   */
  public LawSnapshot snapshot() {
    LawReading now = inUse;
    if (noLaw(now) != null) {
      throw refused(now);
    }
    return now.law();
  }

  private static Refused refused(LawReading now) {
    String detail = now == null ? NoLaw.NOT_LOOKED_UP.remedy() : now.failure();
    return new Refused(
        "law-unreadable", "", noLaw(now).title() + ", so nothing is computed: " + detail);
  }

  /** The law in use at this moment; none while it cannot be read. */
  public Optional<LawSnapshot> readable() {
    return Optional.ofNullable(inUse).map(LawReading::law);
  }

  /** The law that comes with the product. */
  public LawBook shipped() {
    return shipped;
  }

  /** The files that the office laid over the shipped ones, by name. */
  public SortedMap<String, byte[]> own() {
    return Optional.ofNullable(inUse).orElse(ofFolder).own();
  }

  /** The folder of the office's own law, null for none. */
  public String folder() {
    return folder.filter(name -> !name.isBlank()).orElse(null);
  }

  /** Why there is no law to evaluate by; null where there is. */
  public NoLaw noLaw() {
    return noLaw(inUse);
  }

  private static NoLaw noLaw(LawReading now) {
    if (now == null) {
      return NoLaw.NOT_LOOKED_UP;
    }
    if (now.law() != null) {
      return null;
    }
    return now.version() == null ? NoLaw.FOLDER_UNREADABLE : NoLaw.IN_USE_UNREADABLE;
  }

  /** The same as a sentence, with file and line where one cannot be read. */
  public String failure() {
    LawReading now = inUse;
    return now == null ? NoLaw.NOT_LOOKED_UP.title() + "." : now.failure();
  }
}
