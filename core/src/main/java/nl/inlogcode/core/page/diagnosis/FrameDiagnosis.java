package nl.inlogcode.core.page.diagnosis;

import java.util.List;
import nl.inlogcode.core.page.field.FrameFinding;

/**
 * What one frame of a page tells of itself when it is to be explained.
 *
 * @param finding what it would have told for filling
 * @param text what {@link FieldDiagnosis} says of it
 * @param fields those that a person sees
 * @param next what is known of the button that goes on
 */
public record FrameDiagnosis(
        FrameFinding finding, String text, List<SeenField> fields, SeenNext next) {
    public FrameDiagnosis {
        fields = List.copyOf(fields);
    }
}
