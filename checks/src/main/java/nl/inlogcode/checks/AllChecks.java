package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;

/** Every check there is, in a fixed order. */
public final class AllChecks {
    private AllChecks() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.addAll(CodecVectors.all());
        checks.addAll(JsonVectors.all());
        checks.addAll(OtpVectors.all());
        checks.addAll(FillVectors.all());
        checks.addAll(OtpauthVectors.all());
        checks.addAll(RejectionVectors.all());
        checks.addAll(QrVectors.all());
        return checks;
    }
}
