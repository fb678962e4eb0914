package nl.overenweer.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MethodResolverTest {
    private final MethodResolver resolver = new MethodResolver();
    private final Plain context = new Plain();

    @Test
    void aMethodWithoutChoiceIsCalled() {
        assertThat(call(new Page(), "twice", 3L)).isEqualTo(6);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void nothingIsAnAnswerToo() {
        assertThat(call(new Page(), "nothing")).isNull();
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whereThereIsAChoiceThePlatformChooses() {
        for (String method : new String[] {"chosen", "many", "hidden", "absent"}) {
            assertThat(call(new Page(), method, 3L)).as(method).isNull();
            assertThat(context.isPropertyResolved()).as(method).isFalse();
        }
        assertThat(call(new Page(), "twice")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatAClassKeepsToItselfIsNotOpened() {
        assertThat(call(new Inner(), "told")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRefusalComesThrough() {
        assertThatThrownBy(() -> call(new Page(), "refusal"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    private @Nullable Object call(Object base, String method, @Nullable Object... given) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, method, null, given);
    }

    /** What a page could name. */
    public static class Page {
        public int twice(int number) {
            return 2 * number;
        }

        public @Nullable String nothing() {
            return null;
        }

        public int chosen(int number) {
            return number;
        }

        public String chosen(String word) {
            return word;
        }

        public int many(Object... things) {
            return things.length;
        }

        int hidden(int number) {
            return number;
        }

        public String refusal() {
            throw new IllegalStateException("no");
        }
    }

    private static class Inner {
        @SuppressWarnings("unused")
        public String told() {
            return "secret";
        }
    }

    /** Turns numbers into whole ones, as the platform does. */
    private static class Plain extends ELContext {
        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (type == int.class ? Integer.valueOf(((Number) value).intValue()) : value);
        }

        @Override
        public ELResolver getELResolver() {
            throw new AssertionError("nobody asks this");
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new AssertionError("nobody asks this");
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new AssertionError("nobody asks this");
        }
    }
}
