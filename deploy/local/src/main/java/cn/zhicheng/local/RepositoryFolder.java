package cn.zhicheng.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this repository's work tree lies. */
public final class RepositoryFolder {

    private RepositoryFolder() {}

    /**
     * The root: the working directory or the nearest folder above it.
     *
     * @throws IllegalStateException outside of a work tree
     */
    public static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/keycloak"))) return folder;
        }
        throw new IllegalStateException(
                "not inside of the repository: " + Path.of("").toAbsolutePath());
    }
}
