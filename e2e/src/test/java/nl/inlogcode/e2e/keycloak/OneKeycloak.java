package nl.inlogcode.e2e.keycloak;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the Keycloak of this run: started for the first that asks, stopped at the end. */
final class OneKeycloak implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(OneKeycloak.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Keycloak.class;
    }

    @Override
    public Keycloak resolveParameter(ParameterContext parameter, ExtensionContext test) {
        // The root's store closes what can be closed when the whole run ends.
        return test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Keycloak.class, key -> Keycloak.start(), Keycloak.class);
    }
}
