package org.priors.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.priors.letters.LetterTemplate.Source;
import org.priors.problems.Refused;
import org.priors.yaml.BadDataFile;

/**
 * The templates of letters: those that come with the product, and those with a State's own words,
 * of the folder that {@code PRIORS_LETTERS} names, as {@code la/decision.es.html}.
 */
@ApplicationScoped
public class LetterTemplates {

  private static final Logger LOG = Logger.getLogger(LetterTemplates.class.getName());
  private static final String SHIPPED = "letters/";
  private static final String ENDING = ".html";

  @Inject
  @ConfigProperty(name = "priors.letters")
  Optional<String> folder;

  private final Map<String, LetterTemplate> templates = new HashMap<>();
  private final Map<LetterLanguage, LetterWords> words = new EnumMap<>(LetterLanguage.class);
  private final Map<String, String> unreadable = new HashMap<>();

  /**
   * Reads those that come with the product.
   *
   * @throws BadDataFile where one of them is none
   */
  public LetterTemplates() {
    for (LetterLanguage language : LetterLanguage.values()) {
      words.put(
          language, LetterWords.read(language, shipped("words." + language.code() + ".yaml")));
      for (LetterKind kind : LetterKind.values()) {
        String name = name(kind, language);
        templates.put(name, read(kind, language, shipped(name)));
      }
    }
  }

  /** Has what is wrong with a template told as the server starts, not with the first letter. */
  void begin(@Observes Startup started) {
    unreadable.values().forEach(sentence -> LOG.severe("A letter is not read: " + sentence));
  }

  @PostConstruct
  void readOwn() {
    folder.filter(named -> !named.isBlank()).ifPresent(named -> readOwn(Path.of(named)));
  }

  /** Adds those of an office's folder. */
  void readOwn(Path own) {
    if (!Files.isDirectory(own)) {
      unreadable.put("", own + ": PRIORS_LETTERS names no folder.");
      return;
    }
    try (Stream<Path> files = Files.walk(own, 2)) {
      List<Path> written = files.filter(Files::isRegularFile).sorted().toList();
      written.forEach(file -> readOwn(own, file));
    } catch (IOException broken) {
      unreadable.put("", own + ": the folder cannot be read.");
    }
  }

  private void readOwn(Path own, Path file) {
    String name = own.relativize(file).toString().replace('\\', '/');
    try {
      Source source = new Source(file.toString(), Files.readString(file));
      templates.put(name, own(name, source));
    } catch (BadDataFile wrong) {
      unreadable.put(name, wrong.getMessage());
    } catch (IOException broken) {
      unreadable.put(name, file + ": the file cannot be read.");
    }
  }

  private static LetterTemplate own(String name, Source source) {
    for (LetterKind kind : LetterKind.values()) {
      for (LetterLanguage language : LetterLanguage.values()) {
        if (name.matches("[a-z]{2}/" + name(kind, language).replace(".", "\\."))) {
          return read(kind, language, source);
        }
      }
    }
    throw new BadDataFile(
        source.name(), 1, "a State's letter is named as la/" + example() + ", and this is not.");
  }

  private static String example() {
    return name(LetterKind.DECISION, LetterLanguage.SPANISH);
  }

  private static LetterTemplate read(LetterKind kind, LetterLanguage language, Source body) {
    return LetterTemplate.read(
        kind, shipped("frame." + language.code() + ENDING), body, shipped("letter.css"));
  }

  private static String name(LetterKind kind, LetterLanguage language) {
    return kind.key() + "." + language.code() + ENDING;
  }

  static Source shipped(String name) {
    String file = SHIPPED + name;
    try (InputStream content = LetterTemplates.class.getClassLoader().getResourceAsStream(file)) {
      if (content == null) {
        throw new BadDataFile(file, 1, "there is no such file.");
      }
      return new Source(file, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * That of a State, which is the general one where the State has none of its own.
   *
   * @throws Refused where the State's own cannot be read: other words are not sent in its place
   */
  LetterTemplate of(LetterKind kind, LetterLanguage language, String state) {
    String own = state.toLowerCase(Locale.ROOT) + "/" + name(kind, language);
    if (unreadable.containsKey(own)) {
      throw new Refused("template-unreadable", "/kind", unreadable.get(own));
    }
    LetterTemplate general = templates.get(name(kind, language));
    return templates.getOrDefault(own, general);
  }

  /** What is wrong with files of the office's folder, in sentences. */
  Collection<String> unreadable() {
    return unreadable.values();
  }

  LetterWords words(LetterLanguage language) {
    return words.get(language);
  }
}
