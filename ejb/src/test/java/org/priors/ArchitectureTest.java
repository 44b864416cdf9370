package org.priors;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.priors.identity.ArrivalKeys;
import org.priors.identity.Field;
import org.priors.identity.FieldEvidence;
import org.priors.identity.Match;
import org.priors.identity.Matcher;
import org.priors.identity.NameCount;
import org.priors.identity.NamesOnFile;
import org.priors.identity.Nicknames;
import org.priors.identity.Pair;
import org.priors.identity.Partition;
import org.priors.identity.Slips;
import org.priors.identity.Suffixes;
import org.priors.security.NoPermission;
import org.priors.security.UseCase;
import org.priors.time.Clocks;

@AnalyzeClasses(
    packages = "org.priors",
    importOptions = {
      ImportOption.DoNotIncludeTests.class,
      ArchitectureTest.DoNotIncludeStores.class
    })
class ArchitectureTest {

  /** The module of the stores is on the class path of the tests alone. */
  static final class DoNotIncludeStores implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/org/priors/db/");
    }
  }

  @ArchTest
  static final ArchRule the_domain_knows_no_page_no_workbook_and_no_local_store =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.priors.web..",
              "org.priors.reports..",
              "org.priors.db..",
              "org.apache.poi..",
              "jakarta.faces..",
              "jakarta.servlet..",
              "jakarta.ws.rs..");

  @ArchTest
  static final ArchRule the_law_is_pure_java_without_store_or_container =
      classes()
          .that()
          .resideInAPackage("org.priors.law..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.priors.law..",
              "org.priors.yaml..",
              "org.priors.problems..",
              "de.focus_shift.jollyday..");

  /** What is public beside these is so for the linking tool. */
  @ArchTest
  static final ArchRule identity_is_asked_through_its_face_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.priors.identity..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.priors.identity..")
                  .and(
                      not(
                          belongToAnyOf(
                              ArrivalKeys.class,
                              Field.class,
                              FieldEvidence.class,
                              Match.class,
                              Matcher.class,
                              NameCount.class,
                              NamesOnFile.class,
                              Nicknames.class,
                              Pair.class,
                              Partition.class,
                              Slips.class,
                              Suffixes.class))));

  @ArchTest
  static final ArchRule the_server_asks_nothing_of_the_linking_tool =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.priors.identity.linking")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.priors.identity.linking");

  @ArchTest
  static final ArchRule capabilities_do_not_depend_on_each_other_in_circles =
      slices().matching("org.priors.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_has_a_setter =
      noMethods().that().arePublic().should().haveNameMatching("set($|[A-Z].*)");

  @ArchTest
  static final ArchRule the_fields_of_entities_are_private =
      classes().that().areAnnotatedWith(Entity.class).should(UseCases.havePrivateFields());

  /** The container refuses calls to them from other beans. */
  @ArchTest
  static final ArchRule a_session_bean_is_called_through_public_methods_alone =
      methods()
          .that(UseCases.belongToASessionBean())
          .and()
          .areNotStatic()
          .and()
          .areNotAnnotatedWith(PostConstruct.class)
          .and()
          .areNotAnnotatedWith(PreDestroy.class)
          .and()
          .areNotAnnotatedWith(Schedule.class)
          .should(UseCases.bePublicOrPrivate());

  @ArchTest
  static final ArchRule what_a_session_bean_answers_is_public =
      methods()
          .that(UseCases.belongToASessionBean())
          .and()
          .areNotStatic()
          .should(UseCases.returnWhatIsPublic());

  @ArchTest
  static final ArchRule a_use_case_takes_its_caller_first =
      methods()
          .that()
          .arePublic()
          .and()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .and()
          .areNotAnnotatedWith(Schedule.class)
          .should(UseCases.takeTheirCallerFirst());

  @ArchTest
  static void each_exception_names_a_method_that_is_there(JavaClasses classes) {
    assertThat(
            classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(type -> type.getMethods().stream())
                .map(UseCases::name))
        .containsAll(UseCases.WITHOUT_CALLER.keySet());
  }

  @ArchTest
  static final ArchRule a_use_case_names_what_its_caller_must_be_allowed =
      methods()
          .that(UseCases.takeACaller())
          .and()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class)
          .should(UseCases.nameAPermission());

  /** Nothing stands around the methods of other beans. */
  @ArchTest
  static final ArchRule a_permission_is_named_on_public_methods_of_session_beans_alone =
      methods()
          .that()
          .areAnnotatedWith(UseCase.class)
          .or()
          .areAnnotatedWith(NoPermission.class)
          .should()
          .bePublic()
          .andShould()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Stateless.class);

  @ArchTest
  static final ArchRule a_singleton_works_in_the_background_and_takes_no_calls =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Singleton.class)
          .should()
          .beAnnotatedWith(Schedule.class)
          .orShould(UseCases.observe());

  /**
   * The container gives a method that it calls by the clock a transaction, whatever attribute
   * stands at it: what that method catches would be rolled back with it, and after two such
   * failures the container calls it no more.
   */
  @ArchTest
  static final ArchRule work_in_the_background_is_in_no_transaction_of_the_container =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat(
              DescribedPredicate.describe(
                  "manage their transactions themselves",
                  type ->
                      type.tryGetAnnotationOfType(TransactionManagement.class)
                          .filter(managed -> managed.value() == TransactionManagementType.BEAN)
                          .isPresent()));

  @ArchTest
  static final ArchRule the_present_moment_comes_from_one_clock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Clocks.class.getName())
          .should()
          .callCodeUnitWhere(readsAClockOfItsOwn());

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
              || owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
              || Set.of(Date.class.getName(), "java.util.Calendar").contains(owner)
                  && (name.equals("getInstance") || call.getTarget().getParameterTypes().isEmpty());
        });
  }
}
