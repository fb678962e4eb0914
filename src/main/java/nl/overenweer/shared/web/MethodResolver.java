package nl.overenweer.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Calls a method that a page names, where there is no choice between several: {@code #{dates.day(line.due)}}. The platform's own way looks
 * through all methods of the class, and through every interface by way of an exception, at each call; this looks once. What is called by
 * several names, with a varying number of arguments, or not public is left to the platform.
 */
public class MethodResolver extends ELResolver {
    private record Call(Class<?> type, String name, int arguments) {}

    private final Map<Call, Optional<Method>> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] given) {
        if (base == null || method == null || types != null || base instanceof Class<?>) {
            return null;
        }
        @Nullable Object[] arguments = given == null ? new Object[0] : given;
        Method only = known.computeIfAbsent(
                        new Call(base.getClass(), method.toString(), arguments.length), MethodResolver::only)
                .orElse(null);
        if (only == null) {
            return null;
        }
        @Nullable Object answer = call(only, base, fitting(context, only, arguments));
        context.setPropertyResolved(base, method);
        return answer;
    }

    private static @Nullable Object[] fitting(ELContext context, Method method, @Nullable Object[] given) {
        @Nullable Object[] fitting = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            fitting[i] = context.convertToType(given[i], method.getParameterTypes()[i]);
        }
        return fitting;
    }

    private static @Nullable Object call(Method method, Object base, @Nullable Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (IllegalAccessException e) {
            throw new ELException("can't call " + method, e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    private static Optional<Method> only(Call call) {
        if (!Modifier.isPublic(call.type().getModifiers())) {
            return Optional.empty();
        }
        List<Method> named = Arrays.stream(call.type().getMethods())
                .filter(method -> method.getName().equals(call.name()) && !method.isBridge())
                .toList();
        return named.size() == 1
                        && !named.get(0).isVarArgs()
                        && named.get(0).getParameterCount() == call.arguments()
                        && Modifier.isPublic(named.get(0).getDeclaringClass().getModifiers())
                ? Optional.of(named.get(0))
                : Optional.empty();
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        // it reads and sets nothing: others do
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
