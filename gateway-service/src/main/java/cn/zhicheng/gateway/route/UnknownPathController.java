package cn.zhicheng.gateway.route;

import cn.zhicheng.gateway.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What no service answers is not found, by any method; it is never the page. */
@RestController
class UnknownPathController {
    @RequestMapping({"/api/**", "/auth/**", "/login/**", "/logout/**"})
    void unknown() {
        throw new ProblemException(HttpStatus.NOT_FOUND, "not-found");
    }
}
