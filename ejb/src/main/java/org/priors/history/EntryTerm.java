package org.priors.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The term of an entry as the database keeps it. */
@Embeddable
public class EntryTerm {

  @Column(name = "withdrawn_from")
  private LocalDate withdrawnFrom;

  @Column(name = "hard_until")
  private LocalDate hardUntil;

  @Column(name = "withdrawn_until")
  private LocalDate withdrawnUntil;

  @Column(name = "reinstated_on")
  private LocalDate reinstatedOn;

  @Column(name = "stayed_from")
  private LocalDate stayedFrom;

  @Column(name = "stayed_until")
  private LocalDate stayedUntil;

  protected EntryTerm() {}

  EntryTerm(LicenseTerm term) {
    this.withdrawnFrom = term.withdrawnFrom();
    this.hardUntil = term.hardUntil();
    this.withdrawnUntil = term.withdrawnUntil();
    this.reinstatedOn = term.reinstatedOn();
    this.stayedFrom = term.stayedFrom();
    this.stayedUntil = term.stayedUntil();
  }

  LicenseTerm told() {
    return new LicenseTerm(
        withdrawnFrom, hardUntil, withdrawnUntil, reinstatedOn, stayedFrom, stayedUntil);
  }
}
