package nl.inlogcode.core.recovery;

import java.util.List;
import nl.inlogcode.core.recovery.RecoverySheetDialog.Slip;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Drawing;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsRoom;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import nl.inlogcode.core.vault.slots.RecoveryCode.Reading;
import nl.inlogcode.core.vault.slots.SheetNote;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.SlotStore;
import nl.inlogcode.core.vault.slots.UnlockResult;
import nl.inlogcode.core.vault.slots.WrappingKeys;

/**
 * The section of the recovery sheet: makes one, has it printed, and has its code typed back or held
 * before the camera, which shows that the paper opens the vault. The code works before it is shown:
 * no paper may ever exist that does not.
 */
public final class RecoverySheet implements SettingsRoom {
    /** Milliseconds for one look through the camera, and between two. */
    private static final int LOOK = 300;

    private static final int PAUSE = 100;

    private final SettingsModel model;
    private final Ports ports;

    private RecoverySheetStatus status = RecoverySheetStatus.NOT_LOOKED;

    /** The camera is wanted. */
    private boolean looking;

    /** What the section reaches the browser through. */
    public record Ports(
            SlotStore ways,
            VaultCrypto crypto,
            QrDrawer drawer,
            Camera camera,
            SheetNote note,
            Clock clock) {}

    /**
     * What stands on the sheet.
     *
     * @param slotId of the slot that the code opens
     * @param drawing of the code
     * @param accounts how many there are today
     */
    public record Content(RecoveryCode code, String slotId, Drawing drawing, int accounts) {}

    public RecoverySheet(SettingsModel model, Ports ports) {
        this.model = model;
        this.ports = ports;
    }

    /** What there is of a sheet. */
    public RecoverySheetStatus status() {
        return status;
    }

    @Override
    public void read(VaultView vault, List<KeySlot> slots) {
        status = statusOf(vault, slots);
    }

    private RecoverySheetStatus statusOf(VaultView vault, List<KeySlot> slots) {
        if (!(vault instanceof VaultView.Ready ready)) {
            return RecoverySheetStatus.NOT_LOOKED;
        }
        if (slots.isEmpty() && !ready.vault().items().isEmpty()) {
            return RecoverySheetStatus.UNKNOWN;
        }
        for (var slot : slots) {
            if (slot instanceof KeySlot.Recovery) {
                if (ports.note().used().orElse("").equals(slot.id())) {
                    return RecoverySheetStatus.USED;
                }
                boolean proved = ports.note().proved().orElse("").equals(slot.id());
                return proved ? RecoverySheetStatus.PROVED : RecoverySheetStatus.UNPROVED;
            }
        }
        return RecoverySheetStatus.NONE;
    }

    @Override
    public void stopped() {
        stopScan();
    }

    /** Makes a sheet; asks first if there is one already, which then works no more. */
    public void begin() {
        if (status == RecoverySheetStatus.NONE) {
            make();
        } else {
            model.ask(new RecoverySheetDialog.Replace());
        }
    }

    /** Gives the vault a new code, and shows the sheet with it. */
    public void make() {
        model.ask(new RecoverySheetDialog.Working());
        var code = RecoveryCode.random(ports.crypto());
        var salt = Bytes.of(ports.crypto().random(KeySlot.Recovery.SALT_LENGTH));
        var key = WrappingKeys.ofRecovery(ports.crypto(), code.bytes(), salt);
        var drawing = ports.drawer().draw(code.print());
        var saved =
                ports.ways()
                        .change(new SlotChange.SetRecovery(salt, key), ports.clock().now() / 1000);
        if (saved instanceof SaveResult.NotSaved notSaved) {
            model.done(SaveSentence.of(notSaved.cause()));
            return;
        }
        ports.note().forget();
        model.open();
        var accounts = ((SaveResult.Saved) saved).vault().items().size();
        // Forty characters always fit into a code.
        var content = new Content(code, slotWith(salt), drawing.orElseThrow(), accounts);
        model.ask(new RecoverySheetDialog.Print(content));
    }

    private String slotWith(Bytes salt) {
        for (var slot : ports.ways().slots()) {
            if (slot instanceof KeySlot.Recovery recovery && recovery.salt().equals(salt)) {
                return slot.id();
            }
        }
        // Another window made one in this very moment: proving will say so.
        return "";
    }

    /** The sheet is on paper: now its code. */
    public void askCode(Content sheet) {
        model.ask(new RecoverySheetDialog.Prove(sheet, new Slip.None()));
    }

    /** Back to the sheet. */
    public void showAgain(Content sheet) {
        looking = false;
        model.ask(new RecoverySheetDialog.Print(sheet));
    }

    /** The user typed the code from the sheet. */
    public void prove(Content sheet, String typed) {
        var slip = slip(sheet, typed);
        if (slip instanceof Slip.None) {
            looking = false;
            ports.note().prove(sheet.slotId());
            model.open();
            model.ask(new RecoverySheetDialog.Proved());
        } else {
            model.ask(new RecoverySheetDialog.Prove(sheet, slip));
        }
    }

    private Slip slip(Content sheet, String typed) {
        return switch (RecoveryCode.read(typed)) {
            case Reading.WrongGroups wrong -> new Slip.Groups(wrong.groups());
            case Reading.WrongLength wrong -> new Slip.Length(wrong.characters());
            case Reading.Read read -> slip(sheet, read.code());
        };
    }

    /** Not by comparing with what we showed: the vault itself has to open. */
    private Slip slip(Content sheet, RecoveryCode code) {
        for (var slot : ports.ways().slots()) {
            if (slot instanceof KeySlot.Recovery recovery && slot.id().equals(sheet.slotId())) {
                var key = WrappingKeys.ofRecovery(ports.crypto(), code.bytes(), recovery.salt());
                switch (ports.ways().check(slot.id(), key)) {
                    case UnlockResult.Unlocked unlocked -> {
                        return new Slip.None();
                    }
                    case UnlockResult.Wrong wrong -> {
                        return new Slip.OtherCode();
                    }
                    case UnlockResult.Damaged() -> {}
                    case UnlockResult.Gone() -> {}
                    case UnlockResult.TooNew() -> {}
                    case UnlockResult.Fails() -> {}
                }
                return new Slip.CannotTell();
            }
        }
        return new Slip.CannotTell();
    }

    /** The user holds the sheet before the camera. */
    public void scan(Content sheet) {
        if (looking) {
            return;
        }
        looking = true;
        model.ask(new RecoverySheetDialog.Scan(sheet));
        if (!(ports.camera().start() instanceof Camera.Start.On on)) {
            looking = false;
            model.ask(new RecoverySheetDialog.Prove(sheet, new Slip.NoCamera()));
            return;
        }
        try {
            while (looking) {
                boolean again =
                        switch (on.feed().look(LOOK)) {
                            case PictureResult.Read read -> {
                                on.feed().stop();
                                prove(sheet, read.texts().get(0));
                                looking = false;
                                yield false;
                            }
                            case PictureResult.Failed() -> {
                                looking = false;
                                model.ask(
                                        new RecoverySheetDialog.Prove(sheet, new Slip.NoCamera()));
                                yield false;
                            }
                            case PictureResult.Unread unread -> true;
                        };
                if (again) {
                    ports.clock().sleep(PAUSE);
                }
            }
        } finally {
            looking = false;
            on.feed().stop();
        }
    }

    /** The user looks elsewhere, or would rather type: nobody is filmed unseen. */
    public void stopScan() {
        if (looking && model.state().dialog() instanceof RecoverySheetDialog.Scan scan) {
            looking = false;
            model.ask(new RecoverySheetDialog.Prove(scan.sheet(), new Slip.None()));
        }
    }
}
