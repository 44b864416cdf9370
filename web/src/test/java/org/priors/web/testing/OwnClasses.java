package org.priors.web.testing;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * The classes of this project as they were compiled, and those of others by their names alone: to
 * read them too takes most of the time, and is for rules that ask what those are.
 */
public final class OwnClasses {

  private OwnClasses() {}

  public static JavaClasses read() {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter().importPackages("org.priors.web");
        });
  }
}
