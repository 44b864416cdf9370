package org.priors.slice;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Gives a test what it injects, and a transaction that is rolled back after it. The database and
 * the container are started for the first test that wants them, and end with the last.
 */
final class PostgresSlice implements TestInstancePostProcessor, AfterEachCallback {

  @Override
  public void postProcessTestInstance(Object test, ExtensionContext context) {
    Slice slice = slice(context);
    slice.transaction().begin();
    slice.inject(test);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    slice(context).transaction().rollback();
    slice(context).backToThePresent();
  }

  private static Slice slice(ExtensionContext context) {
    return context
        .getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Slice.class, key -> Slice.start(), Slice.class);
  }
}
