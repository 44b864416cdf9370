package org.priors.slice;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test against the real PostgreSQL and without a server: what it injects are the product's
 * own use cases and statements, and nothing of what it writes stays. What only a server has is not
 * there: work in the background, transactions beside each other, the search server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PostgresSlice.class)
public @interface OnPostgres {}
