package org.priors.law;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** As much as is known of an offense, what followed it, and what came before. */
public final class FactsBuilder {

  private final String state;
  private final Offense offense;
  private LocalDateTime arrestAt;
  private LocalDateTime noticeAt;
  private LocalDateTime requestAt;
  private LocalDateTime warrantAt;
  private List<EarlierEvent> history = List.of();
  private List<SaidOfTwo> said = List.of();
  private Map<Circumstance, Boolean> circumstances = Map.of();
  private Integer offenseNumber;

  FactsBuilder(String state, Offense offense) {
    this.state = state;
    this.offense = offense;
  }

  public FactsBuilder arrestAt(LocalDateTime time) {
    arrestAt = time;
    return this;
  }

  public FactsBuilder noticeAt(LocalDateTime time) {
    noticeAt = time;
    return this;
  }

  public FactsBuilder requestAt(LocalDateTime time) {
    requestAt = time;
    return this;
  }

  public FactsBuilder warrantAt(LocalDateTime time) {
    warrantAt = time;
    return this;
  }

  public FactsBuilder history(List<EarlierEvent> events) {
    history = events;
    return this;
  }

  /** What persons said of two of the history each. */
  public FactsBuilder said(List<SaidOfTwo> pairs) {
    said = pairs;
    return this;
  }

  public FactsBuilder circumstances(Map<Circumstance, Boolean> known) {
    circumstances = known;
    return this;
  }

  /** The number to evaluate for instead of the counted one; null for that. */
  public FactsBuilder offenseNumber(Integer number) {
    offenseNumber = number;
    return this;
  }

  public Facts build() {
    return new Facts(
        state,
        offense,
        arrestAt,
        noticeAt,
        requestAt,
        warrantAt,
        history,
        said,
        circumstances,
        offenseNumber);
  }
}
