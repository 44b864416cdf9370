package org.priors.web.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.priors.web.rest.Allowed;

/** Every method of the API, as the resources declare them. */
public final class Endpoints {

  private Endpoints() {}

  /**
   * A method.
   *
   * @param template the path with the names of its parameters in braces
   * @param allowed null where nobody may call it
   * @param takesJson whether it reads a body by hand
   */
  public record Endpoint(String method, String template, Allowed allowed, boolean takesJson) {

    /** The path with this in place of each parameter, and a month where a month is asked for. */
    public String path(String parameter) {
      return template.replace("{month}", "2002-05").replaceAll("\\{[^}]+}", parameter);
    }
  }

  /** Read once. */
  public static List<Endpoint> all() {
    return All.ENDPOINTS;
  }

  private static final class All {
    private static final List<Endpoint> ENDPOINTS = declared();
  }

  private static List<Endpoint> declared() {
    return OwnClasses.read().stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .map(JavaClass::reflect)
        .flatMap(Endpoints::of)
        .toList();
  }

  private static Stream<Endpoint> of(Class<?> resource) {
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
    return new Endpoint(
        verb,
        ("/api/" + resource.getAnnotation(Path.class).value() + own).replaceAll("/+", "/"),
        method.getAnnotation(Allowed.class),
        List.of(method.getParameterTypes()).contains(InputStream.class));
  }
}
