package org.priors.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.priors.security.Role;
import org.priors.web.rest.Allowed;
import org.priors.web.testing.Browse;
import org.priors.web.testing.Rest;
import org.priors.web.testing.RunningPriors;
import org.priors.web.testing.RunningPriors.Running;

@ExtendWith(RunningPriors.class)
class ApiAccessIT {

  private final Running priors;

  ApiAccessIT(Running priors) {
    this.priors = priors;
  }

  private record Endpoint(String method, String path, Allowed allowed) {}

  @Test
  void there_is_something_to_walk() {
    assertThat(endpoints()).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void each_role_calls_what_its_permissions_name_and_nothing_else(Role role) {
    Rest api = priors.as(role);
    for (Endpoint endpoint : endpoints()) {
      Rest.Answer answer = api.call(endpoint.method(), endpoint.path());
      boolean mayCall = endpoint.allowed() != null && endpoint.allowed().value().allows(role);
      if (mayCall) {
        assertThat(answer.status()).as("%s %s", role, endpoint).isNotIn(401, 403, 500);
      } else {
        assertThat(answer.status()).as("%s %s", role, endpoint).isEqualTo(403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      }
    }
  }

  @Test
  void nobody_calls_anything_without_a_token_or_with_a_wrong_one() {
    for (Endpoint endpoint : endpoints()) {
      assertThat(priors.asNobody().call(endpoint.method(), endpoint.path()).status())
          .as("%s", endpoint)
          .isEqualTo(401);
    }
  }

  @Test
  void a_session_may_read_through_the_api_but_change_nothing() throws Exception {
    Browse browser = new Browse(priors.address());
    browser.signIn(priors.userName(Role.CLERK), priors.password(Role.CLERK));
    assertThat(browser.get("/api/agencies").statusCode()).isEqualTo(200);
    for (String path : List.of("/api/cases", "/%61pi/cases")) {
      assertThat(browser.post(path, Map.of("agency", "LA0170100")).statusCode())
          .as(path)
          .isEqualTo(401);
    }
  }

  private static List<Endpoint> endpoints() {
    return new ClassFileImporter()
        .importPackages("org.priors.web").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(ApiAccessIT::endpoints)
            .toList();
  }

  private static Stream<Endpoint> endpoints(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(method -> verb(method).map(verb -> endpoint(resource, method, verb)).stream());
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(found -> found != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Endpoint endpoint(Class<?> resource, Method method, String verb) {
    String own =
        method.isAnnotationPresent(Path.class)
            ? "/" + method.getAnnotation(Path.class).value()
            : "";
    String path =
        ("/api/" + resource.getAnnotation(Path.class).value() + own).replaceAll("/+", "/");
    return new Endpoint(
        verb,
        path.replace("{month}", "2002-05").replaceAll("\\{[^}]+}", "999999999"),
        method.getAnnotation(Allowed.class));
  }
}
