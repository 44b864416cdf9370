package org.priors.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.priors.problems.Collector;
import org.priors.yaml.BadDataFile;

/**
 * The words of one kind of letter in one language, with fields for what is on record. A field that
 * has a section of its own may be missing, and the template says what stands there then; any other
 * field is needed.
 */
final class LetterTemplate {

  private static final String BODY = "body";
  private static final String STYLE = "style";
  private static final Pattern UNESCAPED = Pattern.compile("\\{\\{\\s*[{&=$<]");

  private final LetterKind kind;
  private final String version;
  private final Template compiled;
  private final Set<Fact> needed;

  private LetterTemplate(LetterKind kind, String version, Template compiled, Set<Fact> needed) {
    this.kind = kind;
    this.version = version;
    this.compiled = compiled;
    this.needed = needed;
  }

  /**
   * A file that a letter is made of.
   *
   * @param name as it is told where the file is wrong
   */
  record Source(String name, String text) {

    /** The line on which a field or section of this name stands first. */
    private int lineOf(String field) {
      Matcher found =
          Pattern.compile("\\{\\{[#^/>]?\\s*" + Pattern.quote(field) + "\\s*\\}\\}").matcher(text);
      return found.find() ? lineAt(found.start()) : 1;
    }

    private int lineAt(int offset) {
      return 1 + (int) text.substring(0, offset).chars().filter(each -> each == '\n').count();
    }

    private void refuseUnescaped() {
      Matcher found = UNESCAPED.matcher(text);
      if (found.find()) {
        throw new BadDataFile(
            name,
            lineAt(found.start()),
            "a field stands between {{ and }}, and nothing else does.");
      }
    }
  }

  /**
   * Reads a template.
   *
   * @param frame what stands around the words of every letter in this language
   * @param body the words
   * @param style how it looks
   * @throws BadDataFile for what is no template of this kind
   */
  static LetterTemplate read(LetterKind kind, Source frame, Source body, Source style) {
    frame.refuseUnescaped();
    body.refuseUnescaped();
    Found inBody = fields(body, compile(body, Map.of()), Set.of());
    Map<String, String> parts = Map.of(BODY, body.text(), STYLE, style.text());
    Template whole = compile(frame, parts);
    Found all = fields(frame, whole, parts.keySet());
    all.add(inBody);
    refuseUnlessTold(kind, body, all);
    String version = DigestUtils.sha256Hex(frame.text() + '\0' + body.text() + '\0' + style.text());
    LetterTemplate read = new LetterTemplate(kind, version, whole, all.needed(kind));
    read.refuseUnlessWellFormed(body);
    return read;
  }

  private static void refuseUnlessTold(LetterKind kind, Source body, Found found) {
    for (Fact fact : kind.needed()) {
      if (!found.told.contains(fact)) {
        throw new BadDataFile(
            body.name(),
            1,
            "a letter of this kind has to tell "
                + fact.title()
                + ": {{"
                + fact.key()
                + "}} is missing.");
      }
    }
  }

  private static Template compile(Source source, Map<String, String> parts) {
    try {
      return Mustache.compiler()
          .strictSections(true)
          .emptyStringIsFalse(true)
          .withLoader(name -> new StringReader(parts.get(name)))
          .compile(source.text());
    } catch (MustacheException malformed) {
      throw new BadDataFile(source.name(), malformed.getMessage() + ".", malformed);
    }
  }

  /** Which facts a file names, and how. */
  private static final class Found {
    private final Set<Fact> told = EnumSet.noneOf(Fact.class);
    private final Set<Fact> optional = EnumSet.noneOf(Fact.class);

    private void add(Found other) {
      told.addAll(other.told);
      optional.addAll(other.optional);
    }

    private Set<Fact> needed(LetterKind kind) {
      Set<Fact> needed = EnumSet.copyOf(told);
      needed.removeAll(optional);
      needed.addAll(kind.needed());
      return needed;
    }
  }

  private static Found fields(Source source, Template compiled, Set<String> parts) {
    Found found = new Found();
    List<String> unknown = new ArrayList<>();
    compiled.visit(
        new Mustache.Visitor() {
          @Override
          public void visitText(String text) {
            // Words are the template's own.
          }

          @Override
          public void visitVariable(String name) {
            if (!".".equals(name)) {
              note(name, found.told);
            }
          }

          @Override
          public boolean visitInclude(String name) {
            if (!parts.contains(name)) {
              throw new BadDataFile(
                  source.name(),
                  source.lineOf(name),
                  "no other file can be named here: " + name + ".");
            }
            return false;
          }

          @Override
          public boolean visitSection(String name) {
            note(name, found.optional);
            note(name, found.told);
            return true;
          }

          @Override
          public boolean visitInvertedSection(String name) {
            note(name, found.optional);
            return true;
          }

          private void note(String name, Set<Fact> facts) {
            Fact.of(name).ifPresentOrElse(facts::add, () -> unknown.add(name));
          }
        });
    if (!unknown.isEmpty()) {
      String name = unknown.get(0);
      throw new BadDataFile(
          source.name(),
          source.lineOf(name),
          "{{" + name + "}} is no field of a letter; those are " + keys() + ".");
    }
    return found;
  }

  private static String keys() {
    Set<String> keys = new TreeSet<>();
    for (Fact fact : Fact.values()) {
      keys.add(fact.key());
    }
    return String.join(", ", keys);
  }

  private void refuseUnlessWellFormed(Source body) {
    try {
      WellFormed.check(compiled.execute(Told.example(EnumSet.allOf(Fact.class)).byKey()));
      WellFormed.check(compiled.execute(Told.example(needed).byKey()));
    } catch (MustacheException | IllegalArgumentException wrong) {
      throw new BadDataFile(body.name(), wrong.getMessage() + ".", wrong);
    }
  }

  /**
   * The letter as well-formed HTML.
   *
   * @throws org.priors.problems.Refused where something that it has to tell is not on record
   */
  String print(Told facts) {
    Collector problems = new Collector();
    for (Fact fact : needed) {
      if (!facts.has(fact)) {
        problems.add(
            "not-on-record",
            "/" + fact.key(),
            "\"" + kind.title() + "\" has to tell " + fact.title() + ", which is not on record.");
      }
    }
    problems.refuseIfAny();
    return compiled.execute(facts.byKey());
  }

  /** What has to be on record for it. */
  Set<Fact> needed() {
    return needed;
  }

  /** By which the words are known again: changes with any of them. */
  String version() {
    return version;
  }
}
