package org.priors;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/**
 * The classes of this project as they were compiled, and those of others by their names alone: to
 * read them too takes most of the time, and is for rules that ask what those are.
 */
final class OwnClasses {

  private OwnClasses() {}

  static JavaClasses read(ImportOption... options) {
    return ArchConfiguration.withThreadLocalScope(
        configuration -> {
          configuration.setResolveMissingDependenciesFromClassPath(false);
          return new ClassFileImporter(List.of(options)).importPackages("org.priors");
        });
  }
}
