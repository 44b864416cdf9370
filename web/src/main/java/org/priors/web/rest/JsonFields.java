package org.priors.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.priors.problems.Collector;
import org.priors.problems.Problem;
import org.priors.problems.Refused;
import org.priors.web.reading.Fields;

/**
 * The fields of a JSON object that was sent. Whatever is wrong with one is collected under its JSON
 * pointer, and so is a field that nobody asked for, so that the sender can mend all of it at once.
 */
public final class JsonFields implements Fields {

  /** Signs of a figure: what is computed with one grows with the square of them. */
  private static final int LONGEST_FIGURE = 60;

  private final JsonNode node;
  private final String pointer;
  private final Collector problems;
  private final Map<String, String> asked = new HashMap<>();
  private final Map<String, JsonFields> parts = new LinkedHashMap<>();

  private JsonFields(JsonNode node, String pointer, Collector problems) {
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** Reads a body that has to be one JSON object. */
  public static JsonFields of(InputStream body, Collector problems) throws IOException {
    return new JsonFields(JsonBody.object(body), "", problems);
  }

  /** Notes every field that was sent but never asked for, and refuses if anything was wrong. */
  @Override
  public void refuseIfAny() {
    noteUnknown();
    problems.refuseIfAny();
  }

  /** Notes every field that was sent but never asked for. */
  public void noteUnknown() {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!asked.containsKey(name)) {
                problems.add(
                    "unknown-field",
                    pointer + "/" + name,
                    "There is no field '" + name + "' here.");
              }
            });
    parts.values().forEach(JsonFields::noteUnknown);
  }

  /** By its pointer each field that was asked for, and the form that it has to have. */
  public Map<String, String> forms() {
    Map<String, String> forms = new TreeMap<>();
    asked.forEach((name, form) -> forms.put(pointer + "/" + name, form));
    parts.values().forEach(part -> forms.putAll(part.forms()));
    return forms;
  }

  /**
   * Makes a value of this object, noting what its constructor refuses under this object's pointer.
   */
  @Override
  public <T> T make(Supplier<T> value) {
    return problems.at(pointer, value);
  }

  /** Notes that something about this object is wrong. */
  @Override
  public void refuse(String code, String place, String sentence) {
    problems.add(code, pointer + place, sentence);
  }

  @Override
  public boolean has(String name) {
    asked.putIfAbsent(name, "");
    return node.hasNonNull(name);
  }

  /** Whether the field holds no list, or one without anything in it. */
  @Override
  public boolean isEmptyList(String name) {
    asked.putIfAbsent(name, "");
    return node.path(name).isEmpty();
  }

  /** The object in the field; an empty one if it is not there. */
  @Override
  public JsonFields part(String name) {
    asked.putIfAbsent(name, "");
    JsonNode value = node.path(name);
    if (!value.isObject() && !value.isMissingNode() && !value.isNull()) {
      problems.add("wrong-type", pointer + "/" + name, "'" + name + "' has to be an object.");
    }
    return part(
        value.isObject() ? value : JsonNodeFactory.instance.objectNode(), pointer + "/" + name);
  }

  @Override
  public <T> List<T> list(String name, Function<Fields, T> make) {
    asked.putIfAbsent(name, "");
    JsonNode value = node.path(name);
    if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
      refuse("wrong-type", "/" + name, "'" + name + "' has to be a list.");
    }
    int entries = value.isArray() ? entriesToRead(name, value.size()) : 0;
    List<T> made = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      String place = pointer + "/" + name + "/" + i;
      if (!value.get(i).isObject()) {
        problems.add("wrong-type", place, "This has to be an object.");
        continue;
      }
      T one = make.apply(part(value.get(i), place));
      if (one != null) {
        made.add(one);
      }
    }
    return made;
  }

  @Override
  public boolean need(String name, String what) {
    if (!has(name)) {
      refuse("missing", "/" + name, what + " is missing.");
    }
    return has(name);
  }

  @Override
  public void needOne(String name, String field, String sentence) {
    if (isEmptyList(name)) {
      refuse("missing", "/" + name, sentence);
    }
  }

  /** The same whenever it is asked for, so that it knows all that was asked of it. */
  private JsonFields part(JsonNode value, String place) {
    return parts.computeIfAbsent(place, at -> new JsonFields(value, at, problems));
  }

  @Override
  public boolean isText(String name) {
    asked.putIfAbsent(name, "");
    return node.path(name).isTextual();
  }

  @Override
  public String text(String name) {
    return value(
        name,
        sent -> sent.isTextual() && sent.textValue().indexOf('\0') < 0,
        "a text without a NUL character",
        JsonNode::textValue);
  }

  @Override
  public Boolean flag(String name) {
    return value(name, JsonNode::isBoolean, "true or false", JsonNode::booleanValue);
  }

  @Override
  public Integer whole(String name) {
    return value(
        name,
        sent -> sent.isIntegralNumber() && sent.canConvertToInt(),
        "a whole number",
        JsonNode::intValue);
  }

  @Override
  public Long id(String name) {
    return value(
        name,
        sent -> sent.isIntegralNumber() && sent.canConvertToLong(),
        "a whole number",
        JsonNode::longValue);
  }

  /** A decimal, sent as a number or as a text so that no digit is lost. */
  @Override
  public BigDecimal decimal(String name) {
    return value(
        name,
        sent -> (sent.isNumber() || sent.isTextual()) && sent.asText().length() <= LONGEST_FIGURE,
        "a number such as \"0.120\"",
        sent -> parsed(name, "a number such as \"0.120\"", () -> new BigDecimal(sent.asText())));
  }

  @Override
  public LocalDate day(String name) {
    return time(name, "a day such as 2002-05-16", LocalDate::parse);
  }

  /** With its offset or as local time in the zone; the day is always told. */
  @Override
  public Instant moment(String name, Instant near, ZoneId zone) {
    return time(name, SentTime.MOMENT, sent -> SentTime.moment(sent, zone));
  }

  @Override
  public Instant requiredMoment(String name, String what, ZoneId zone) {
    return need(name, "The time of " + what) ? moment(name, null, zone) : null;
  }

  /**
   * A local time, or a moment with its offset that is made local.
   *
   * @param there the local time of a moment at the place that is meant
   */
  public LocalDateTime local(String name, Function<OffsetDateTime, LocalDateTime> there) {
    return time(name, SentTime.LOCAL, sent -> SentTime.local(sent, there));
  }

  private <T> T time(String name, String form, Function<String, T> read) {
    return value(
        name,
        JsonNode::isTextual,
        form,
        sent -> parsed(name, form, () -> read.apply(sent.textValue())));
  }

  @Override
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return value(
        name,
        JsonNode::isTextual,
        Choice.listed(type),
        sent ->
            Choice.of(type, sent.textValue())
                .orElseThrow(() -> wrong(name, Choice.listed(type), sent.textValue())));
  }

  private <T> T parsed(String name, String form, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (Refused refused) {
      throw new Refused(
          refused.problems().stream()
              .map(problem -> problem.place().isEmpty() ? problem.under("/" + name) : problem)
              .toList());
    } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
      throw wrong(name, form, node.get(name).asText());
    }
  }

  private <T> T value(
      String name, Function<JsonNode, Boolean> fits, String form, Function<JsonNode, T> read) {
    asked.put(name, form);
    JsonNode sent = node.path(name);
    if (sent.isMissingNode() || sent.isNull()) {
      return null;
    }
    return problems.at(
        pointer,
        () -> {
          if (!fits.apply(sent)) {
            throw wrong(name, form, sent.toString());
          }
          return read.apply(sent);
        });
  }

  private static Refused wrong(String name, String form, String sent) {
    String shown = sent.length() > 60 ? sent.substring(0, 60) + "..." : sent;
    return new Refused(
        List.of(
            new Problem(
                "bad-value",
                "/" + name,
                "'" + name + "' has to be " + form + ", not '" + shown + "'.")));
  }
}
