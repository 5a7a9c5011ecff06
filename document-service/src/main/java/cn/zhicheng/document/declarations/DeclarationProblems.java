package cn.zhicheng.document.declarations;

import cn.zhicheng.kit.http.RemoteProblemException;
import cn.zhicheng.kit.web.ProblemException;

/** What declaration-service refuses, as our own refusal: somebody else's declaration is one that is not there. */
final class DeclarationProblems {
    private DeclarationProblems() {}

    static RuntimeException of(RemoteProblemException refused) {
        return refused.status() == 404 || refused.status() == 403 ? ProblemException.notFound() : refused;
    }
}
