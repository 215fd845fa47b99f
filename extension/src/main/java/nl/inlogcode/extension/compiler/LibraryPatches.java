package nl.inlogcode.extension.compiler;

import java.util.Map;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Turns the few calls of our libraries that TeaVM's class library lacks into calls of {@link
 * Replacements}. It works on the compiler's copy of the bytecode: the libraries themselves stay as
 * published.
 */
public final class LibraryPatches implements TeaVMPlugin {
    /** The class that calls, and the method's name there and in {@link Replacements}. */
    private static final Map<String, String> PATCHES =
            Map.of(
                    "com.google.zxing.common.CharacterSetECI", "isSupported",
                    "org.bouncycastle.crypto.digests.Blake2bDigest", "checkConstraints",
                    "org.bouncycastle.crypto.digests.GeneralDigest", "checkConstraints",
                    "org.bouncycastle.crypto.digests.LongDigest", "checkConstraints",
                    "org.bouncycastle.crypto.digests.SHA1Digest", "checkConstraints",
                    "org.bouncycastle.crypto.digests.SHA256Digest", "checkConstraints",
                    "org.bouncycastle.crypto.digests.SHA512Digest", "checkConstraints");

    @Override
    public void install(TeaVMHost host) {
        host.add(
                new ClassHolderTransformer() {
                    @Override
                    public void transformClass(
                            ClassHolder holder, ClassHolderTransformerContext context) {
                        var name = PATCHES.get(holder.getName());
                        if (name != null) {
                            redirect(holder, name);
                        }
                    }
                });
    }

    private static void redirect(ClassHolder holder, String name) {
        for (var method : holder.getMethods()) {
            if (method.getProgram() == null) {
                continue;
            }
            for (var block : method.getProgram().getBasicBlocks()) {
                for (var instruction : block) {
                    if (instruction instanceof InvokeInstruction call
                            && call.getMethod().getName().equals(name)) {
                        call.setMethod(
                                new MethodReference(
                                        Replacements.class.getName(),
                                        name,
                                        call.getMethod().getSignature()));
                    }
                }
            }
        }
    }
}
