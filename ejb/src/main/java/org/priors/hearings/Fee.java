package org.priors.hearings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.priors.problems.Guard;

/** What a request for a hearing costs by the law book, and what came with it. In cents. */
@Embeddable
public class Fee {

  private static final int MOST = 100_000_00;

  @Column(name = "fee_asked")
  private Integer asked;

  @Column(name = "fee_by")
  private String by;

  @Column(name = "fee_paid")
  private Integer paid;

  protected Fee() {}

  /**
   * @param asked null where the law book has none
   * @param by where it stands in the law book; null likewise
   */
  Fee(Integer asked, String by) {
    this.asked = asked;
    this.by = by;
  }

  /** With what came; null for nothing. */
  Fee paid(Integer cents) {
    Guard.check(
        cents == null || cents >= 0 && cents <= MOST,
        "not-an-amount",
        "/feePaid",
        "A fee lies between $0 and $100,000.");
    Fee fee = new Fee(asked, by);
    fee.paid = cents;
    return fee;
  }

  /** Cents; null where the law book has no fee. */
  public Integer asked() {
    return asked;
  }

  /** Where the fee stands in the law book; null where it has none. */
  public String by() {
    return by;
  }

  /** Cents; null where nothing came. */
  public Integer paid() {
    return paid;
  }

  /** Whether the law book asks for more than came. */
  public boolean isLacking() {
    return asked != null && (paid == null || paid < asked);
  }
}
