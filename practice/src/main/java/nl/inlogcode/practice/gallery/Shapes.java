package nl.inlogcode.practice.gallery;

import java.util.List;

/**
 * Code fields that the real libraries draw, from the bundles of {@code e2e/shapes}, which tests
 * build; and shapes that take nothing but HTML.
 */
final class Shapes {
    /** One bundle each; its name is the slug after "shape-". */
    private static final List<String> LIBRARIES =
            List.of(
                    "react-controlled",
                    "react-otp-input",
                    "react-verification-input",
                    "ark-ui",
                    "base-ui",
                    "input-otp",
                    "mantine",
                    "antd",
                    "antd-masked",
                    "mui",
                    "radix",
                    "primereact",
                    "vue-model",
                    "vuetify",
                    "primevue",
                    "reka-ui",
                    "vue-input-otp",
                    "vue3-otp-input",
                    "lit",
                    "lit-boxes",
                    "svelte-bind",
                    "bits-ui",
                    "angular-forms",
                    "primeng",
                    "ng-otp-input");

    private Shapes() {}

    static List<Exhibit> all() {
        return LIBRARIES.stream().map(Shapes::library).toList();
    }

    private static Exhibit library(String name) {
        var body =
                """
                <h1>Two-factor authentication</h1>
                <p>Enter the 6-digit code from your authenticator app.</p>
                <div id="root" data-right></div>
                <script src="/gallery/shapes/%s.js"></script>
                """
                        .formatted(name);
        return new Exhibit("shape-" + name, "shape", name, "en", Expected.RIGHT, false, body);
    }
}
