package cn.zhicheng.declaration.ending;

import cn.zhicheng.declaration.lifecycle.Declaration;
import cn.zhicheng.declaration.lifecycle.Declaration.Outcome;
import cn.zhicheng.declaration.lifecycle.Declarations;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Ends returned declarations whose notice's deadline has passed. */
@Service
class LapseDeclarations {
    private static final Logger LOG = LoggerFactory.getLogger(LapseDeclarations.class);

    private final Declarations declarations;
    private final LapseProperties practice;

    LapseDeclarations(Declarations declarations, LapseProperties practice) {
        this.declarations = declarations;
        this.practice = practice;
    }

    /**
     * Ends at most so many; one that somebody else saves in this moment is left to the next round.
     *
     * @return how many were ended
     */
    int lapse(Instant now, int atMost) {
        return (int) overdue(now, atMost).stream()
                .filter(declaration -> isLapsed(declaration, now))
                .count();
    }

    private List<Declaration> overdue(Instant now, int atMost) {
        return declarations.overdue(now.minus(practice.after()), atMost);
    }

    private boolean isLapsed(Declaration declaration, Instant now) {
        if (!(declaration.lapse(now) instanceof Outcome.Changed(var lapsed)) || !declarations.save(lapsed)) {
            return false;
        }
        LOG.info("declaration {} lapsed", declaration.id().value());
        return true;
    }
}
