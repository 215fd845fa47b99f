package nl.inlogcode.core.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.enrol.PageReader;
import nl.inlogcode.core.enrol.PageScan;
import nl.inlogcode.core.filling.DiagnosisDesk;
import nl.inlogcode.core.filling.FillMemory;
import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.filling.Fills;
import nl.inlogcode.core.filling.PageFiller;
import nl.inlogcode.core.filling.QuickFill;
import nl.inlogcode.core.filling.SiteAccess;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.page.clock.ClockAnswer;
import nl.inlogcode.core.page.clock.ClockCorrections;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.qr.QrWriter;
import nl.inlogcode.core.screen.Clipboard;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Drawing;
import nl.inlogcode.core.screen.PopupState;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.core.transfer.ImportNote;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.VaultStore;

/** A browser for tests: its ports answer at once with what the test put in. */
public final class FakeBrowser
        implements VaultStore,
                PageReader,
                PageFiller,
                FillMemory,
                SiteAccess,
                Clipboard,
                Clock,
                ImportNote,
                DiagnosisDesk,
                QrDrawer {
    public OpenResult vault = new OpenResult.Absent();
    public Optional<SaveResult.Cause> refuses = Optional.empty();
    public Optional<Origin> site = Origin.parse("https://oefenplan.test/start");
    public PageScan look = new PageScan.Nothing();
    PageScan longLook = new PageScan.Nothing();
    public FillTarget target = new FillTarget.NoField();
    FillTarget fiveTarget = new FillTarget.NoField();
    public FillResult fillResult = FillResult.FILLED;
    boolean clipboardWorks = true;
    public long now = 1_700_000_000_000L;
    public Consumer<FakeBrowser> whileSleeping = browser -> {};

    public final List<String> filled = new ArrayList<>();
    public Fills fills = Fills.NONE;
    boolean pressed;
    Optional<ClockAnswer> time = Optional.empty();
    public ClockCorrections corrections = ClockCorrections.NONE;
    public final List<Origin> byItself = new ArrayList<>();
    public final List<Origin> givenBack = new ArrayList<>();
    final List<String> choices = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    public final List<PopupState> states = new ArrayList<>();
    final FakeLock lock = new FakeLock(this);
    String note = "";
    public final FakeFormNote forms = new FakeFormNote();
    public final FakeAddNote additions = new FakeAddNote();
    Optional<PageDiagnosis> diagnosis = Optional.empty();
    final List<PageDiagnosis> shown = new ArrayList<>();
    int looks;
    public int saves;
    int mendings;
    private int ids;

    public Popup popup() {
        var ports =
                new PopupRooms.Ports(
                        this,
                        this,
                        this,
                        this,
                        this,
                        this,
                        forms,
                        additions,
                        this,
                        lock.ports(),
                        this,
                        this,
                        origins -> host -> host.substring(host.lastIndexOf('.') + 1),
                        this,
                        () -> "%032x".formatted(++ids));
        return new Popup(ports, states::add);
    }

    /** The popup after it was opened. */
    public Popup opened() {
        var popup = popup();
        popup.start();
        return popup;
    }

    public Vault content() {
        return vault instanceof OpenResult.Opened opened ? opened.vault() : Vault.EMPTY;
    }

    public void sees(String... texts) {
        look = new PageScan.Seen(List.of(texts));
    }

    public void asksForCode() {
        target = new FillTarget.Found(0, site.orElseThrow());
    }

    @Override
    public OpenResult open() {
        return vault;
    }

    @Override
    public SaveResult updateForGood(UnaryOperator<Vault> change) {
        return update(change);
    }

    @Override
    public SaveResult update(UnaryOperator<Vault> change) {
        if (refuses.isPresent()) {
            return new SaveResult.NotSaved(refuses.get());
        }
        // Twice, as when another window wrote in between: a change must bear that.
        change.apply(content());
        saves++;
        vault = new OpenResult.Opened(change.apply(content()));
        return new SaveResult.Saved(content());
    }

    @Override
    public void mend() {
        mendings++;
    }

    @Override
    public Optional<Origin> site() {
        return site;
    }

    @Override
    public PageScan look() {
        looks++;
        return look;
    }

    @Override
    public PageScan lookLonger() {
        return longLook;
    }

    @Override
    public FillTarget find(CodeShape shape) {
        return shape == CodeShape.DIGITS ? target : fiveTarget;
    }

    @Override
    public FillResult fill(FillTarget.Found found, OneTimeCode code, boolean andNext) {
        filled.add(code.text());
        pressed = andNext;
        return fillResult;
    }

    @Override
    public Optional<ClockAnswer> askForTime() {
        return time;
    }

    @Override
    public Optional<PageDiagnosis> explain() {
        return diagnosis;
    }

    @Override
    public void show(PageDiagnosis seen) {
        shown.add(seen);
    }

    @Override
    public ClockCorrections corrections() {
        return corrections;
    }

    @Override
    public void correct(ClockCorrections changed) {
        corrections = changed;
    }

    @Override
    public boolean fillsByItself(Origin one) {
        return byItself.contains(one);
    }

    @Override
    public boolean start(Origin one) {
        return byItself.add(one);
    }

    @Override
    public void stop(Origin one) {
        byItself.remove(one);
    }

    @Override
    public void giveBack(Origin one) {
        givenBack.add(one);
    }

    public QuickFill quick() {
        return new QuickFill(new QuickFill.Ports(this, this, this, this, this), states::add);
    }

    @Override
    public Fills fills() {
        return fills;
    }

    @Override
    public void keep(Fills kept) {
        fills = kept;
    }

    @Override
    public boolean pressesNext(String account, int number) {
        return choices.contains(account + number);
    }

    @Override
    public void choosePressNext(String account, int number, boolean press) {
        choices.remove(account + number);
        if (press) {
            choices.add(account + number);
        }
    }

    @Override
    public boolean copy(String text) {
        copied.add(text);
        return clipboardWorks;
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void sleep(int milliseconds) {
        now += milliseconds;
        whileSleeping.accept(this);
    }

    @Override
    public String read() {
        return note;
    }

    @Override
    public void write(String text) {
        note = text;
    }

    @Override
    public Optional<Drawing> draw(String text) {
        return QrWriter.modules(text).map(FakeBrowser::drawing);
    }

    private static Drawing drawing(boolean[][] modules) {
        var text = new StringBuilder();
        for (var row : modules) {
            for (boolean dark : row) {
                text.append(dark ? '1' : '0');
            }
        }
        return new Drawing(modules.length, text.toString());
    }
}
