package org.priors.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.priors.agencies.Agencies;
import org.priors.agencies.Agency;
import org.priors.agencies.Court;
import org.priors.agencies.OfficeNames;
import org.priors.security.Caller;
import org.priors.sql.Database;
import org.priors.web.health.DatabaseReady;
import org.priors.web.rest.Allowed;

@AnalyzeClasses(packages = "org.priors.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Packages of capabilities; what the platform offers, such as a change set, is for everybody. */
  private static final String RECORDS =
      "org\\.priors\\.(?!web|platform|audit|sql|security|time|problems)\\w+(\\..*)?";

  @ArchTest
  static final ArchRule each_resource_method_names_who_may_call_it =
      methods().that(answerRequests()).should().beAnnotatedWith(Allowed.class);

  @ArchTest
  static final ArchRule each_resource_is_a_class_of_the_web =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .andShould()
          .resideOutsideOfPackage("org.priors.web.rest..");

  /**
   * But for a lost lock, which is told as a conflict, and for the health check, which asks whether
   * the database answers.
   */
  @ArchTest
  static final ArchRule the_web_leaves_the_database_to_the_use_cases =
      noClasses()
          .that()
          .doNotBelongToAnyOf(DatabaseReady.class)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "jakarta.persistence..",
                      "org.jdbi..",
                      "java.sql..",
                      "javax.sql..",
                      "org.postgresql..")
                  .or(type(Database.class))
                  .and(not(type(OptimisticLockException.class))));

  /**
   * But for the agencies and courts there are, which everybody is told who is signed in, and which
   * hold nothing of a person.
   */
  @ArchTest
  static final ArchRule the_web_reaches_what_is_on_file_through_use_cases =
      noClasses().should().dependOnClassesThat(holdRecords());

  /**
   * What is asked without a caller is for use cases that ask for theirs, for sign-in, and for what
   * fills an empty system at its start.
   */
  @ArchTest
  static final ArchRule pages_and_resources_say_who_asks =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.priors.web.security..",
              "org.priors.web.health..",
              "org.priors.web.setup..",
              "org.priors.web.demo..")
          .should()
          .callMethodWhere(asksForNobody());

  @ArchTest
  static final ArchRule the_web_adds_no_agency_past_the_use_cases =
      noClasses()
          .should()
          .callMethod(Agencies.class, "add", Agency.class)
          .orShould()
          .callMethod(Agencies.class, "add", Court.class);

  @ArchTest
  static final ArchRule pages_and_resources_leave_elasticsearch_to_the_search =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "org.apache.http..");

  @ArchTest
  static final ArchRule workbooks_are_made_in_the_reports_alone =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule the_local_stores_are_no_part_of_the_war =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.priors.db..");

  @ArchTest
  static final ArchRule the_reports_are_known_to_the_reports_pages_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.priors.web.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.priors.reports..");

  @ArchTest
  static final ArchRule the_present_moment_comes_from_the_one_clock =
      noClasses().should().callCodeUnitWhere(readsAClockOfItsOwn());

  private static DescribedPredicate<JavaClass> holdRecords() {
    return DescribedPredicate.describe(
        "reach the database and are no use cases",
        type ->
            !type.isEquivalentTo(Agencies.class)
                && !type.isEquivalentTo(OfficeNames.class)
                && type.getPackageName().matches(RECORDS)
                && !type.isAnnotatedWith(Stateless.class)
                && type.getFields().stream()
                    .map(JavaField::getRawType)
                    .anyMatch(
                        held ->
                            held.isEquivalentTo(Database.class)
                                || held.isEquivalentTo(EntityManager.class)));
  }

  private static DescribedPredicate<JavaMethodCall> asksForNobody() {
    return DescribedPredicate.describe(
        "a use case is asked for nobody",
        call ->
            call.getTargetOwner().isAnnotatedWith(Stateless.class)
                && !call.getTargetOwner().getPackageName().startsWith("org.priors.web")
                && call.getTarget().resolveMember().stream()
                    .noneMatch(method -> method.getModifiers().contains(JavaModifier.STATIC))
                && call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(Caller.class)));
  }

  private static DescribedPredicate<JavaMethod> answerRequests() {
    return DescribedPredicate.describe(
        "answer requests",
        method ->
            method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static DescribedPredicate<JavaCall<?>> readsAClockOfItsOwn() {
    return DescribedPredicate.describe(
        "a clock of its own is read",
        call -> {
          String owner = call.getTargetOwner().getName();
          String name = call.getTarget().getName();
          boolean handedAClock =
              call.getTarget().getRawParameterTypes().stream()
                  .anyMatch(type -> type.isEquivalentTo(Clock.class));
          return owner.startsWith("java.time.") && name.equals("now") && !handedAClock
              || owner.equals(Clock.class.getName()) && name.startsWith("system")
              || owner.equals(System.class.getName()) && name.equals("currentTimeMillis");
        });
  }
}
