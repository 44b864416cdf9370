package org.priors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.function.Predicate;
import org.priors.security.Caller;
import org.priors.security.NoPermission;
import org.priors.security.UseCase;

/** What is asked of use cases, and which methods are excepted from it for which reason. */
final class UseCases {

  private static final String BACKGROUND = "background work that nobody calls for";
  private static final String WITHIN = "called by a use case that has asked its caller";
  private static final String BEFORE = "there is no caller before it has answered";

  /** Methods that take no caller. */
  static final Map<String, String> WITHOUT_CALLER =
      Map.ofEntries(
          Map.entry("Accounts.any", BACKGROUND),
          Map.entry("ApiTokens.caller", BEFORE),
          Map.entry("ApiTokens.calendarReader", BEFORE),
          Map.entry("SignIn.signIn", BEFORE),
          Map.entry("SignInAttempts.account", BEFORE),
          Map.entry("SignInAttempts.note", BEFORE),
          Map.entry("SignInAttempts.locked", BEFORE),
          Map.entry("SignInAttempts.standing", BEFORE),
          Map.entry("ApiTokens.issue", WITHIN),
          Map.entry("ApiTokens.issueForCalendar", WITHIN),
          Map.entry("ApiTokens.of", WITHIN),
          Map.entry("ApiTokens.one", WITHIN),
          Map.entry("ApiTokens.revoke", WITHIN),
          Map.entry("ApiTokens.revokeAll", WITHIN),
          Map.entry("CaseDocuments.of", WITHIN),
          Map.entry("CaseIntake.open", WITHIN),
          Map.entry("DriverReader.asIfOne", WITHIN),
          Map.entry("DriverReader.read", WITHIN),
          Map.entry("Feed.driversWaiting", BACKGROUND),
          Map.entry("Feed.followAgain", BACKGROUND),
          Map.entry("Feed.followOf", BACKGROUND),
          Map.entry("Feed.forget", BACKGROUND),
          Map.entry("Feed.hiddenFrom", WITHIN),
          Map.entry("Feed.hold", BACKGROUND),
          Map.entry("Feed.next", BACKGROUND),
          Map.entry("Feed.register", BACKGROUND),
          Map.entry("Feed.since", BACKGROUND),
          Map.entry("Feed.unsettled", BACKGROUND),
          Map.entry("Feed.waitingFor", WITHIN),
          Map.entry("Findings.driversUnderOthers", BACKGROUND),
          Map.entry("Findings.evaluate", BACKGROUND),
          Map.entry("Findings.evaluateAnew", BACKGROUND),
          Map.entry("Findings.evaluateUnderOthers", BACKGROUND),
          Map.entry("ImportBatches.take", BACKGROUND),
          Map.entry("ImportSteps.begin", BACKGROUND),
          Map.entry("ImportSteps.end", BACKGROUND),
          Map.entry("ImportSteps.forgetRows", BACKGROUND),
          Map.entry("ImportSteps.leaveToOthers", BACKGROUND),
          Map.entry("TakingBackBatches.giveUp", BACKGROUND),
          Map.entry("TakingBackBatches.next", BACKGROUND),
          Map.entry("IndexComparison.compareStretch", BACKGROUND),
          Map.entry("IndexComparison.skipStretch", BACKGROUND),
          Map.entry("IndexRebuild.run", BACKGROUND),
          Map.entry("IndexUpdate.finishRebuild", BACKGROUND),
          Map.entry("KeyMaking.beginUnlessBegun", BACKGROUND),
          Map.entry("KeyMaking.makeNext", BACKGROUND),
          Map.entry("LawInUse.agree", BACKGROUND),
          Map.entry("LetterBatches.next", BACKGROUND),
          Map.entry("NameCounting.count", BACKGROUND),
          Map.entry("NameCounting.countIfGrown", BACKGROUND),
          Map.entry("NoticeMails.gather", BACKGROUND),
          Map.entry("NoticeMails.gatherOf", BACKGROUND),
          Map.entry("NoticeMails.gatherFor", BACKGROUND),
          Map.entry("NoticeMails.sendNext", BACKGROUND),
          Map.entry("HearingReminders.gather", BACKGROUND),
          Map.entry("HearingReminders.sendNext", BACKGROUND),
          Map.entry("PlanSteps.failed", BACKGROUND),
          Map.entry("PlanSteps.keep", BACKGROUND),
          Map.entry("PlanSteps.names", BACKGROUND),
          Map.entry("PlanSteps.next", BACKGROUND),
          Map.entry("PlanSteps.propose", BACKGROUND),
          Map.entry("Reweighing.weighNext", BACKGROUND),
          Map.entry("Rebuilds.isRunning", BACKGROUND),
          Map.entry("Rebuilds.running", BACKGROUND),
          Map.entry("Rebuilds.begun", BACKGROUND),
          Map.entry("Rebuilds.isStillOf", BACKGROUND),
          Map.entry("Rebuilds.done", BACKGROUND),
          Map.entry("Rebuilds.runningSince", BACKGROUND),
          Map.entry("Rebuilds.startedAt", BACKGROUND),
          Map.entry("Rebuilds.progressed", BACKGROUND),
          Map.entry("Rebuilds.failed", BACKGROUND));

  private UseCases() {}

  static DescribedPredicate<JavaMethod> belongToASessionBean() {
    return DescribedPredicate.describe(
        "belong to a session bean",
        method ->
            method.getOwner().isAnnotatedWith(Stateless.class)
                || method.getOwner().isAnnotatedWith(Singleton.class));
  }

  static DescribedPredicate<JavaMethod> takeACaller() {
    return DescribedPredicate.describe("take a caller", UseCases::takesCaller);
  }

  static ArchCondition<JavaMethod> observe() {
    return condition(
        "observe events",
        method ->
            method.getParameters().stream().anyMatch(one -> one.isAnnotatedWith(Observes.class)));
  }

  static ArchCondition<JavaMethod> bePublicOrPrivate() {
    return condition(
        "be public or private",
        method ->
            method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PRIVATE)
                || method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  /** The container's proxies are of another package. */
  static ArchCondition<JavaMethod> returnWhatIsPublic() {
    return condition(
        "return what is public",
        method ->
            !method.getModifiers().contains(JavaModifier.PUBLIC)
                || !method.getRawReturnType().getPackageName().startsWith("org.priors")
                || method.getRawReturnType().getModifiers().contains(JavaModifier.PUBLIC));
  }

  static ArchCondition<JavaMethod> takeTheirCallerFirst() {
    return condition(
        "take their caller first, unless they are excepted",
        method -> takesCaller(method) != WITHOUT_CALLER.containsKey(name(method)));
  }

  static ArchCondition<JavaMethod> nameAPermission() {
    return condition(
        "name a permission, or why there is none",
        method ->
            method.isAnnotatedWith(UseCase.class) != method.isAnnotatedWith(NoPermission.class));
  }

  static ArchCondition<JavaClass> havePrivateFields() {
    return new ArchCondition<>("have private fields") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
            .forEach(
                field ->
                    events.add(
                        SimpleConditionEvent.violated(field, field.getFullName() + " is open")));
      }
    };
  }

  private static boolean takesCaller(JavaMethod method) {
    return !method.getRawParameterTypes().isEmpty()
        && method.getRawParameterTypes().get(0).isEquivalentTo(Caller.class);
  }

  static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }

  private static ArchCondition<JavaMethod> condition(
      String description, Predicate<JavaMethod> holds) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        String message = method.getFullName() + " does not " + description;
        events.add(new SimpleConditionEvent(method, holds.test(method), message));
      }
    };
  }
}
