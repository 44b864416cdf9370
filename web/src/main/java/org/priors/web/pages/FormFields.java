package org.priors.web.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.priors.web.reading.Fields;

/**
 * The fields of a form, or of a part of one, as what they report. A list is the rows below its
 * place; rows that nobody has filled are left out. A time has its day in a field of its own, or
 * none where it is of about a known time.
 *
 * @param place where the part stands, empty for the whole form
 */
record FormFields(Form form, String place) implements Fields {

  private static final String TIME = "time";
  private static final String DAY = "/day";

  private String at(String name) {
    return place + "/" + name;
  }

  @Override
  public boolean has(String name) {
    return form.isSaid(at(name));
  }

  @Override
  public boolean isEmptyList(String name) {
    return !has(name);
  }

  @Override
  public boolean isText(String name) {
    String typed = form.text(at(name));
    return typed != null && !typed.matches("\\d+");
  }

  @Override
  public String text(String name) {
    return form.text(at(name));
  }

  @Override
  public String named(String name, UnaryOperator<String> inFull) {
    return form.named(at(name), inFull);
  }

  @Override
  public Boolean flag(String name) {
    return form.flag(at(name));
  }

  @Override
  public Integer whole(String name) {
    return form.whole(at(name));
  }

  @Override
  public Long id(String name) {
    return form.number(at(name));
  }

  @Override
  public BigDecimal decimal(String name) {
    return form.decimal(at(name));
  }

  @Override
  public LocalDate day(String name) {
    return form.day(at(name));
  }

  @Override
  public LocalDate dayAhead(String name) {
    return form.dayAhead(at(name));
  }

  @Override
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return form.choice(at(name), type);
  }

  @Override
  public Instant requiredMoment(String name, String what, ZoneId zone) {
    LocalDate day = form.day(at(name));
    LocalTime time = form.time(at(TIME));
    form.need(at(name), "The day of " + what);
    form.need(at(TIME), "The time of " + what);
    return form.moment(at(TIME), day, time, zone);
  }

  @Override
  public Instant moment(String name, Instant near, ZoneId zone) {
    LocalTime time = form.time(at(name));
    LocalDate day = form.day(at(name) + DAY);
    if (form.isFilled(at(name) + DAY) && !form.isFilled(at(name))) {
      form.refuse(at(name), "A day needs its time.");
    }
    if (time == null || near == null && day == null) {
      return null;
    }
    if (day != null) {
      return form.moment(at(name), day, time, zone);
    }
    LocalDateTime local = near.atZone(zone).toLocalDateTime();
    return form.moment(at(name), Nearby.day(time, local), time, zone);
  }

  @Override
  public Fields part(String name) {
    return new FormFields(form, at(name));
  }

  @Override
  public <T> List<T> list(String name, Function<Fields, T> make) {
    return IntStream.range(0, entriesToRead(name, rows(at(name) + "/")))
        .filter(row -> form.isSaid(at(name) + "/" + row))
        .mapToObj(row -> make.apply(part(name + "/" + row)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** One more than the highest number that a field of the list has. */
  private int rows(String list) {
    return form.getFields().keySet().stream()
        .filter(key -> key.startsWith(list))
        .map(key -> key.substring(list.length()).replaceFirst("/.*", ""))
        .filter(number -> number.matches("\\d{1,4}"))
        .mapToInt(number -> Integer.parseInt(number) + 1)
        .max()
        .orElse(0);
  }

  @Override
  public boolean need(String name, String what) {
    return form.need(at(name), what);
  }

  @Override
  public void needOne(String name, String field, String sentence) {
    if (isEmptyList(name)) {
      form.refuse("missing", at(name) + "/0/" + field, sentence);
    }
  }

  @Override
  public <T> T make(Supplier<T> value) {
    return form.make(place, value);
  }

  @Override
  public void refuse(String code, String below, String sentence) {
    form.refuse(code, place + below, sentence);
  }

  @Override
  public void refuseIfAny() {
    form.refuseIfAny();
  }
}
