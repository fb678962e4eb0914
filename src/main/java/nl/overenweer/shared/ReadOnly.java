package nl.overenweer.shared;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a verb of a use case that only asks: it begins no transaction, and takes part in the one that is there. Each statement sees
 * what is committed at that moment, as it would inside one (READ COMMITTED), without three questions to the database around it.
 */
@Transactional(Transactional.TxType.SUPPORTS)
@InterceptorBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadOnly {}
