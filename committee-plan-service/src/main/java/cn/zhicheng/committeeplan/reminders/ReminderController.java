package cn.zhicheng.committeeplan.reminders;

import cn.zhicheng.committeeplan.reminders.Reminders.Outcome;
import cn.zhicheng.kit.security.Person;
import cn.zhicheng.kit.web.PageQuery;
import cn.zhicheng.kit.web.Paged;
import cn.zhicheng.kit.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 发布后提醒我: a person's own reminders, and nobody else's. */
@RestController
@RequestMapping("/api/reminders/mine")
@PreAuthorize("hasRole('applicant')")
class ReminderController {
    private final RemindMe remindMe;

    ReminderController(RemindMe remindMe) {
        this.remindMe = remindMe;
    }

    @GetMapping
    Paged<ReminderView> reminders(Person me, PageQuery page) {
        return remindMe.of(me.id(), page).map(ReminderView::of);
    }

    @PutMapping("/{committeeId}")
    ResponseEntity<Void> remindMe(Person me, @PathVariable String committeeId) {
        return switch (remindMe.add(me.id(), committeeId).orElseThrow(ProblemException::notFound)) {
            case Outcome.Changed _, Outcome.Unchanged _ ->
                ResponseEntity.noContent().build();
            case Outcome.TooMany _ ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "reminders-too-many").args(Reminders.MOST);
        };
    }

    @DeleteMapping("/{committeeId}")
    ResponseEntity<Void> remindMeNoMore(Person me, @PathVariable String committeeId) {
        remindMe.remove(me.id(), committeeId);
        return ResponseEntity.noContent().build();
    }
}
