package org.priors.hearings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.priors.problems.Guard;

/** A paper or a thing that was offered at a hearing. Its number is its place. */
@Embeddable
public class Exhibit {

  private String title;

  @Enumerated(EnumType.STRING)
  @Column(name = "offered_by")
  private Side offeredBy;

  @Enumerated(EnumType.STRING)
  private Ruling ruling;

  /** Whether it was let in. */
  public enum Ruling {
    ADMITTED("Admitted"),
    NOT_ADMITTED("Not admitted"),
    OPEN("Objection open");

    private final String title;

    Ruling(String title) {
      this.title = title;
    }

    /** As a page says it. */
    public String title() {
      return title;
    }
  }

  protected Exhibit() {}

  /**
   * @param place in the form
   */
  Exhibit(String place, String title, Side offeredBy, Ruling ruling) {
    this.title = Guard.requiredLine(title, place + "/title", "What the exhibit is", 300);
    this.offeredBy = Guard.present(offeredBy, place + "/offeredBy", "Who offered it");
    this.ruling = Guard.present(ruling, place + "/ruling", "The ruling");
  }

  public String title() {
    return title;
  }

  public Side offeredBy() {
    return offeredBy;
  }

  public Ruling ruling() {
    return ruling;
  }
}
