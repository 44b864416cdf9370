package org.priors.people;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * After how many seconds those come back who are turned away. Were all of them told the same, they
 * would come together and be turned away together. They are spread over a time that grows with each
 * who is turned away and shrinks with each who has a turn, so that of those who come about as many
 * have one as are turned away, however many there are.
 */
final class ComeBack {

  /** Whoever is told more looks elsewhere for what is wrong. */
  static final int LONGEST_SECONDS = 15;

  /** Of as many as have a turn within a second on a small server, some seconds. */
  private static final int A_SECOND = 10;

  private static final int MOST = (LONGEST_SECONDS - 1) * A_SECOND;

  private final AtomicInteger spread = new AtomicInteger();
  private final IntUnaryOperator below;

  /**
   * @param below any number from 0 that is below the one that is given
   */
  ComeBack(IntUnaryOperator below) {
    this.below = below;
  }

  /** One more is turned away: after how many seconds it comes back. */
  int turnedAway() {
    int tenths = spread.updateAndGet(before -> Math.min(MOST, before + 1));
    return 1 + below.applyAsInt(tenths + A_SECOND) / A_SECOND;
  }

  /** One has its turn. */
  void hadTurn() {
    spread.updateAndGet(before -> Math.max(0, before - 1));
  }
}
