package cn.zhicheng.system;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhicheng.local.RepositoryFolder;
import cn.zhicheng.signin.Citizen;
import cn.zhicheng.signin.SignIn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of docs/how-to/declare-with-curl.md, as somebody runs it who has nothing but curl and a token. */
class DeclareWithCurlTest {

    @Test
    void walksFromTheEmployerToTheReceipt(@TempDir Path folder) throws IOException, InterruptedException {
        var citizen = WholeSystem.newCitizen();
        var token = SignIn.at(WholeSystem.url())
                .citizen(citizen.username(), Citizen.PASSWORD)
                .accessToken();
        Files.write(folder.resolve("photo.jpg"), ProofFiles.photo());
        for (var name : new String[] {"id-card", "insurance", "title", "evidence"}) {
            Files.write(folder.resolve(name + ".pdf"), ProofFiles.pdf(name, 2));
        }
        var output = folder.resolve("output.txt");
        var script = new ProcessBuilder(
                        RepositoryFolder.root()
                                .resolve("docs/how-to/declare.sh")
                                .toString(),
                        WholeSystem.url(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        script.environment().put("ZHICHENG_TOKEN", token);
        script.environment().put("LC_ALL", "C.UTF-8");
        var running = script.start();
        assertThat(running.waitFor(3, TimeUnit.MINUTES)).isTrue();

        var said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(running.exitValue()).as(said).isZero();
        var receipt = WholeSystem.citizen(citizen).get("/api/cases").expect(200).text("/items/0/receiptNumber");
        assertThat(said.strip()).isEqualTo(receipt).startsWith("42" + RichDeclaration.YEAR);
    }
}
