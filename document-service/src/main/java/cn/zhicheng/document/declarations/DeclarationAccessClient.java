package cn.zhicheng.document.declarations;

import cn.zhicheng.kit.http.RemoteProblemException;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.security.Role;
import cn.zhicheng.kit.web.ProblemException;
import org.springframework.stereotype.Component;

/** Who may see a declaration's documents: its applicant, and offices on its route. Its owner service says who that is. */
@Component
public class DeclarationAccessClient {
    private final DeclarationClient declarations;

    DeclarationAccessClient(DeclarationClient declarationAsPerson) {
        this.declarations = declarationAsPerson;
    }

    /** @throws ProblemException not-found for everybody else */
    public void require(Person person, String declarationId) {
        try {
            if (person.is(Role.APPLICANT)) {
                declarations.own(declarationId);
            } else if (person.is(Role.TITLE_OFFICE) || person.is(Role.COMMITTEE_OFFICE)) {
                declarations.onRoute(declarationId);
            } else {
                throw ProblemException.notFound();
            }
        } catch (RemoteProblemException refused) {
            throw DeclarationProblems.of(refused);
        }
    }
}
