package org.priors.slice;

import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** What the container puts around a bean's method, for beans that a test made itself. */
@Stateless
public class OneTransaction {

  public <T> T of(Supplier<T> work) {
    return work.get();
  }

  public void run(Runnable work) {
    work.run();
  }
}
