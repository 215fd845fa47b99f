package nl.inlogcode.extension.scan;

import com.google.zxing.common.CharacterSetECI;
import org.teavm.jso.JSExport;

public final class ScanWorker {
    private ScanWorker() {}

    @JSExport
    public static String scan(String name) {
        return CharacterSetECI.getCharacterSetECIByName(name).name();
    }
}
