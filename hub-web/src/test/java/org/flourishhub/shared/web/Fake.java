package org.flourishhub.shared.web;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A stand-in for one of the server's many-methoded interfaces: it answers what it was told to, and nothing else. */
final class Fake<T> {
    private final Class<T> type;
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    private Fake(Class<T> type) {
        this.type = type;
    }

    static <T> Fake<T> of(Class<T> type) {
        return new Fake<>(type);
    }

    Fake<T> answer(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);
        return this;
    }

    T make() {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new AssertionError("Nobody said what " + method + " answers");
            }
            return answer.apply(given);
        }));
    }
}
