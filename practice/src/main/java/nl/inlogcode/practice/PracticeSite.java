package nl.inlogcode.practice;

import io.javalin.Javalin;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.account.Accounts;
import nl.inlogcode.practice.account.CodeCheck;
import nl.inlogcode.practice.account.SharedSecret;
import nl.inlogcode.practice.gallery.Gallery;
import nl.inlogcode.practice.web.Routes;

/**
 * The practice login site, served on 127.0.0.1 only. Everything it knows is in memory and gone
 * after {@link #close}.
 */
public final class PracticeSite implements AutoCloseable {
    /** The port of {@link #main} when none is named. */
    public static final int DEFAULT_PORT = 8377;

    private static final String HOST = "127.0.0.1";
    private static final int HIGHEST_PORT = 65_535;

    private final Accounts accounts;
    private final Javalin server;

    private PracticeSite(Accounts accounts, Javalin server) {
        this.accounts = accounts;
        this.server = server;
    }

    /**
     * Starts the site by the system's clock.
     *
     * @param port 1 to 65535, or 0 for any free port
     * @throws JavalinBindException when the port is taken
     */
    public static PracticeSite start(int port) {
        return start(port, Clock.systemUTC());
    }

    /**
     * Starts the site.
     *
     * @param clock what codes are checked by; the {@code Date} header of each answer follows it too
     */
    public static PracticeSite start(int port, Clock clock) {
        return start(port, clock, Optional.empty());
    }

    /**
     * Starts the site with the shapes of real libraries in its gallery of forms.
     *
     * @param shapes the folder of their bundles, which the browser tests build
     */
    public static PracticeSite start(int port, Clock clock, Optional<Path> shapes) {
        var random = new SecureRandom();
        var accounts = new Accounts(random);
        var server =
                Javalin.create(
                        config -> {
                            config.showJavalinBanner = false;
                            config.staticFiles.add(
                                    files -> {
                                        files.hostedPath = "/static";
                                        files.directory = "/static";
                                        files.location = Location.CLASSPATH;
                                    });
                        });
        new Routes(accounts, random, clock).addTo(server);
        new Gallery(shapes).addTo(server);
        server.start(HOST, port);
        return new PracticeSite(accounts, server);
    }

    /** Where the site is, such as {@code http://127.0.0.1:8377}. */
    public URI address() {
        return URI.create("http://" + HOST + ":" + server.port());
    }

    /** Whether this mail address has an account. For tests. */
    public boolean hasAccount(String mail) {
        return accounts.find(mail).isPresent();
    }

    /** Whether logging in to this account asks for a code. For tests. */
    public boolean isEnrolled(String mail) {
        return accounts.find(mail).filter(Account::isEnrolled).isPresent();
    }

    /**
     * Makes an account that asks for codes, at once. For tests.
     *
     * @param secret 20 bytes
     */
    public void makeEnrolled(String mail, String password, byte[] secret) {
        if (accounts.make(mail, password) instanceof Accounts.Made.Ok made) {
            made.account().enrol(new CodeCheck(SharedSecret.of(secret)));
        } else {
            throw new IllegalArgumentException("No such account can be made: " + mail);
        }
    }

    /** Takes this account's code of now once more, as if its time step were over. For tests. */
    public void forgetLastCode(String mail) {
        accounts.find(mail).ifPresent(Account::forgetLastCode);
    }

    /** How many logins with a code or a backup token this account has seen. For tests. */
    public int logins(String mail) {
        return accounts.find(mail).map(Account::logins).orElse(0);
    }

    /** Stops the site. */
    @Override
    public void close() {
        server.stop();
    }

    /**
     * Starts the site and says where it is.
     *
     * @param args the port, or nothing for {@link #DEFAULT_PORT}
     */
    public static void main(String[] args) {
        try {
            var site = start(args.length == 0 ? DEFAULT_PORT : port(args[0]));
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
            System.out.println("Oefenplan: " + site.address());
        } catch (IllegalArgumentException | JavalinBindException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static int port(String text) {
        var port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("Not a port, 0 to 65535: " + text);
        }
        return port;
    }
}
