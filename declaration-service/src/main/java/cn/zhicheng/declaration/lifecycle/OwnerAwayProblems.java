package cn.zhicheng.declaration.lifecycle;

import cn.zhicheng.kit.web.ProblemException;
import cn.zhicheng.kit.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** 503 syncing, with a time after which the page asks again by itself. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnerAwayProblems {
    private final Problems problems;

    OwnerAwayProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> away(OwnerAwayException away, HttpServletRequest request) {
        return problems.answer(ProblemException.syncing(), request.getRequestURI());
    }
}
