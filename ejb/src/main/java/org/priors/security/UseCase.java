package org.priors.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case, and what its caller must be allowed to do. The caller is the first parameter; {@code
 * AroundUseCase} asks before the method runs, and has it read and write what that caller may see. A
 * method of a session bean that takes a caller has this or {@link NoPermission}, or is refused.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

  /** What the role of the caller has to allow. */
  Permission value();
}
