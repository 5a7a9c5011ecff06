// Generated from docs/api/declaration-service.json.
export interface paths {
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的办件 */
        get: operations["cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My declaration */
        get: operations["declaration"];
        put?: never;
        post?: never;
        /** Discard a draft */
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing before a submission */
        get: operations["check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The live printable content */
        get: operations["content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/parts/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save a part */
        put: operations["savePart"];
        post?: never;
        /** Delete a record; a tombstone stays */
        delete: operations["deletePart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/snapshots/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen content of a round */
        get: operations["snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/declarations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw while nobody has taken it and the window is open */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form/by-digest/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form definition with this digest */
        get: operations["formByDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form definition of the current edition */
        get: operations["currentForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Submitted declarations on whose route the office is */
        get: operations["officeDeclarations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/office/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A submitted declaration */
        get: operations["officeDeclaration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I have prepared */
        get: operations["preparation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preparation/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep the choices */
        put: operations["choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preparation/pledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agree to the pledge */
        put: operations["agreeToPledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preparation/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start the declaration in a plan; a second start answers with the one that is there */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holds a printed form against the record */
        get: operations["verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The attachments that declaration-service knows of. */
        AttachmentStateView: {
            categories: components["schemas"]["CategoryStateView"][];
            /** Format: int32 */
            count: number;
            manifestDigest: string;
        };
        /** @description One declaration in 我的办件. */
        CaseView: {
            /** Format: date-time */
            closesAt: string;
            committeeName: string;
            id: string;
            next: string;
            planName: string;
            receiptNumber?: string;
            /** @enum {string} */
            stage: "DRAFT" | "SUBMITTED" | "UNDER_AUDIT" | "RETURNED" | "ACCEPTED" | "UNDER_REVIEW" | "PASSED" | "CERTIFIED" | "REJECTED" | "NOT_PASSED" | "LAPSED" | "DISCARDED" | "CANCELLED";
            stageLabel: string;
            /** Format: date-time */
            submittedAt?: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            year: number;
        };
        /** @description The attachments of one category against the plan's rule. */
        CategoryStateView: {
            category: string;
            /** Format: int32 */
            count: number;
            label: string;
            /** Format: int32 */
            max: number;
            /** Format: int32 */
            min: number;
            /** Format: int32 */
            missing: number;
            required: boolean;
        };
        /** @description What is missing or wrong before a submission. */
        CheckView: {
            attachments: components["schemas"]["AttachmentStateView"];
            clauses: components["schemas"]["ClauseView"][];
            complete: boolean;
            /** Format: int64 */
            contentVersion: number;
            pages: components["schemas"]["PageStateView"][];
            problems: components["schemas"]["ProblemView"][];
        };
        /** @description All choices at once. */
        ChoicesRequest: {
            committeeId: string;
            declarationCategory: string;
            declarationType: string;
            level: string;
            occupation: string;
            seriesCode: string;
            specialtyCode?: string;
            specialtyGroupCode: string;
            specialtyOther?: string;
            titleCode: string;
        };
        /** @description What was chosen so far; codes of the catalogue. */
        ChoicesView: {
            committeeId?: string;
            declarationCategory?: string;
            declarationType?: string;
            level?: string;
            occupation?: string;
            seriesCode?: string;
            specialtyCode?: string;
            specialtyGroupCode?: string;
            specialtyOther?: string;
            titleCode?: string;
        };
        /** @description One choice for reading: its label, its code and its text. */
        ChoiceView: {
            code: string;
            label: string;
            text: string;
            value: string;
        };
        /** @description A condition and whether it is met. */
        ClauseView: {
            code: string;
            evidence: string[];
            kind: string;
            reason: string;
            text: string;
            /** @enum {string} */
            verdict: "MET" | "NOT_MET" | "UNKNOWN";
        };
        /** @description One value of a code list. */
        CodeListEntry: {
            code: string;
            label: string;
            /** Format: int32 */
            rank?: number;
            retired?: boolean;
        };
        /** @description A code with its label. */
        CodeView: {
            code: string;
            label: string;
        };
        /** @description Whom to call. */
        ContactView: {
            name: string;
            phone: string;
        };
        /** @description A declaration as its owner sees it. */
        DeclarationView: {
            actions: ("EDIT" | "SUBMIT" | "WITHDRAW" | "DISCARD")[];
            choices: components["schemas"]["ChoiceView"][];
            /** Format: int64 */
            contentVersion: number;
            employer?: components["schemas"]["EmployerView"];
            form: components["schemas"]["FormReference"];
            id: string;
            notice?: components["schemas"]["NoticeView"];
            order: {
                [key: string]: string[];
            };
            /** @description By address, tombstones included. */
            parts: {
                [key: string]: components["schemas"]["PartState"];
            };
            /** @description Values of all read-only fields (key from of the definition) by field address, e.g. /basic/gender. */
            personFacts: {
                [key: string]: unknown;
            };
            plan: components["schemas"]["PlanSummaryView"];
            receipt?: components["schemas"]["ReceiptView"];
            /** Format: int32 */
            returns: number;
            /** Format: int32 */
            round: number;
            /** Format: date-time */
            serverTime: string;
            /** @enum {string} */
            stage: "DRAFT" | "SUBMITTED" | "UNDER_AUDIT" | "RETURNED" | "ACCEPTED" | "UNDER_REVIEW" | "PASSED" | "CERTIFIED" | "REJECTED" | "NOT_PASSED" | "LAPSED" | "DISCARDED" | "CANCELLED";
            stageLabel: string;
            timeline: components["schemas"]["TimelineEntryView"][];
        };
        /** @description The recommending employer. */
        EmployerView: {
            creditCode?: string;
            id: string;
            name: string;
        };
        /** @description One wrong field: where, and what to do. */
        FieldProblem: {
            address: string;
            key?: string;
            message: string;
        };
        /** @description One field of a part, as the definition describes it. */
        FieldView: {
            address: string;
            applies?: string;
            carry?: boolean;
            code: string;
            codes?: string;
            from?: string;
            hint?: string;
            /** @enum {string} */
            kind: "text" | "paragraphs" | "day" | "month" | "integer" | "decimal" | "yesNo" | "code" | "codes" | "region" | "title" | "attachments" | "clauses";
            label: string;
            max?: number;
            min?: number;
            prints: string[];
            protect?: boolean;
            submit: string;
            unit?: string;
        };
        /** @description The form definition that a declaration follows. */
        FormReference: {
            digest: string;
            edition: string;
        };
        /** @description The form definition of an edition. */
        FormView: {
            codeLists: {
                [key: string]: components["schemas"]["CodeListEntry"][];
            };
            digest: string;
            edition: string;
            pages: components["schemas"]["PageView"][];
        };
        /** @description One remark of a return notice. */
        NoticeItemView: {
            address: string;
            remark: string;
        };
        /** @description What a return asks for; exactly these addresses are unlocked. */
        NoticeView: {
            /** Format: date-time */
            deadline: string;
            items: components["schemas"]["NoticeItemView"][];
        };
        /** @description A submitted declaration as an office on its route reads it; the ID number is masked. */
        OfficeDossierView: {
            content: components["schemas"]["PrintableContent"];
            id: string;
            receipt: components["schemas"]["ReceiptView"];
            /** Format: int32 */
            round: number;
            /** @enum {string} */
            stage: "DRAFT" | "SUBMITTED" | "UNDER_AUDIT" | "RETURNED" | "ACCEPTED" | "UNDER_REVIEW" | "PASSED" | "CERTIFIED" | "REJECTED" | "NOT_PASSED" | "LAPSED" | "DISCARDED" | "CANCELLED";
            stageLabel: string;
            timeline: components["schemas"]["TimelineEntryView"][];
        };
        /** @description One submitted declaration in an office's list. */
        OfficeRowView: {
            committeeName: string;
            employerName?: string;
            id: string;
            name: string;
            planName: string;
            receiptNumber?: string;
            /** Format: int32 */
            round: number;
            /** @enum {string} */
            stage: "DRAFT" | "SUBMITTED" | "UNDER_AUDIT" | "RETURNED" | "ACCEPTED" | "UNDER_REVIEW" | "PASSED" | "CERTIFIED" | "REJECTED" | "NOT_PASSED" | "LAPSED" | "DISCARDED" | "CANCELLED";
            stageLabel: string;
            /** Format: date-time */
            submittedAt?: string;
            title: string;
            /** Format: int32 */
            year: number;
        };
        /** @description One page of a list. */
        PagedCaseView: {
            items: components["schemas"]["CaseView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        /** @description One page of a list. */
        PagedOfficeRowView: {
            items: components["schemas"]["OfficeRowView"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
        };
        /** @description How far a page is. */
        PageStateView: {
            code: string;
            /** Format: int32 */
            errors: number;
            label: string;
            /** @enum {string} */
            state: "NOT_STARTED" | "IN_PROGRESS" | "DONE" | "WRONG";
            /** Format: int32 */
            warnings: number;
        };
        /** @description One page of the form. */
        PageView: {
            code: string;
            label: string;
            lead?: string;
            parts: components["schemas"]["PartView"][];
        };
        /** @description Where the paper copies are handed in, and until when. */
        PaperView: {
            place: string;
            /** Format: date */
            until?: string;
        };
        /** @description A saved part with its revision. A deleted one is a tombstone: saving with its rev restores it. */
        PartState: {
            address: string;
            deleted: boolean;
            problems: components["schemas"]["ProblemView"][];
            /** Format: int64 */
            rev: number;
            /** Format: date-time */
            savedAt: string;
            saveId: string;
            values: {
                [key: string]: unknown;
            };
        };
        /** @description A part: what is saved at once. */
        PartView: {
            address: string;
            fields: components["schemas"]["FieldView"][];
            label: string;
            lead?: string;
            page: string;
            row?: string[];
            /** @enum {string} */
            shape: "one" | "list";
        };
        /** @description The plan that a declaration is made in. */
        PlanSummaryView: {
            /** Format: date-time */
            closesAt: string;
            committeeId: string;
            committeeName: string;
            contact?: components["schemas"]["ContactView"];
            id: string;
            name: string;
            /** Format: date-time */
            opensAt: string;
            paper?: components["schemas"]["PaperView"];
            /** Format: int32 */
            year: number;
        };
        /** @description The text that the person agreed to. */
        PledgeRequest: {
            digest: string;
            version: string;
        };
        /** @description The integrity pledge that is to be agreed to, and when it was. */
        PledgeView: {
            /** Format: date-time */
            agreedAt?: string;
            digest: string;
            text: string;
            title: string;
            version: string;
        };
        /** @description What a person has prepared before there is a declaration. */
        PreparationView: {
            choices: components["schemas"]["ChoicesView"];
            declarationId: string;
            employer?: components["schemas"]["EmployerView"];
            pledge: components["schemas"]["PledgeView"];
            previousDeclarationId?: string;
            /** Format: int64 */
            rev: number;
            summary: components["schemas"]["ChoiceView"][];
        };
        /** @description The plain content that is printed: canonical JSON (RFC 8785) of a snapshot, or of the live draft. */
        PrintableContent: {
            [key: string]: unknown;
        };
        /** @description RFC 9457 problem details with Chinese texts. */
        ProblemDetail: {
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldProblem"][];
            instance?: string;
            /** Format: int32 */
            status: number;
            stored?: components["schemas"]["PartState"];
            title: string;
            traceId?: string;
            type: string;
        };
        /** @description One finding of a check: where, what to do, how grave. */
        ProblemView: {
            address: string;
            key: string;
            message: string;
            page?: string;
            /** @enum {string} */
            severity: "ERROR" | "WARNING";
        };
        /** @description The receipt of one submission. */
        ReceiptView: {
            next: string;
            number: string;
            paper?: components["schemas"]["PaperView"];
            printed: string;
            /** Format: int32 */
            round: number;
            snapshotSha256: string;
            /** Format: date-time */
            submittedAt: string;
        };
        /** @description A saved part and the declaration's content version after the save. */
        SavedPartView: {
            address: string;
            /** Format: int64 */
            contentVersion: number;
            deleted: boolean;
            problems: components["schemas"]["ProblemView"][];
            /** Format: int64 */
            rev: number;
            /** Format: date-time */
            savedAt: string;
            saveId: string;
            values: {
                [key: string]: unknown;
            };
        };
        /** @description The part's values; the order part has one value, order. */
        SavePartRequest: {
            values: {
                [key: string]: unknown;
            };
        };
        /** @description The declaration that was started, or that was there already. */
        StartedView: {
            declarationId: string;
        };
        /** @description The plan to declare in. */
        StartRequest: {
            planId: string;
        };
        /** @description Something that happened to a declaration. */
        TimelineEntryView: {
            /** Format: date-time */
            at: string;
            by?: string;
            label: string;
            reason?: string;
            what: string;
        };
        /** @description Whether a printed form agrees with the record. */
        VerificationView: {
            /** @enum {string} */
            result: "MATCH" | "MISMATCH" | "SUPERSEDED";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    cases: {
        parameters: {
            query?: {
                /** @description 1-based */
                page?: number;
                /** @description at most 100 */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedCaseView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    declaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclarationView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description No draft */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintableContent"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    savePart: {
        parameters: {
            query?: never;
            header: {
                /** @description The rev in quotes that this save is based on */
                "If-Match"?: string;
                /** @description * for a new part */
                "If-None-Match"?: string;
                /** @description Random per save, kept in its retries */
                "Save-Id": string;
            };
            path: {
                /** @description The part's address without its first slash, slashes not encoded: basic, education/7Q2K9XH3MA, education/order */
                address: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePartRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPartView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description version-conflict or record-deleted, with the stored part */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description All answers together are too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description What no control can produce */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    deletePart: {
        parameters: {
            query?: never;
            header: {
                /** @description The rev in quotes that this save is based on */
                "If-Match"?: string;
                /** @description * for a new part */
                "If-None-Match"?: string;
                /** @description Random per save, kept in its retries */
                "Save-Id": string;
            };
            path: {
                /** @description The part's address without its first slash, slashes not encoded: basic, education/7Q2K9XH3MA, education/order */
                address: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedPartView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description version-conflict, with the stored part */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintableContent"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header: {
                /** @description Random per intention to submit, kept in its retries */
                "Idempotency-Key": string;
                /** @description The contentVersion in quotes */
                "If-Match": string;
                /** @description The digest of the attachments that the person saw */
                "Manifest-Digest": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description round-over, version-conflict, attachments-syncing, plan-closed, … */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Incomplete: every finding with its address */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description The owner of a fact cannot be asked just now (syncing): try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Taken, or too late */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    formByDigest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    currentForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description A digest that is at hand already */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description Not modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    officeDeclarations: {
        parameters: {
            query?: {
                /** @description 1-based */
                page?: number;
                /** @description at most 100 */
                size?: number;
                stage?: "DRAFT" | "SUBMITTED" | "UNDER_AUDIT" | "RETURNED" | "ACCEPTED" | "UNDER_REVIEW" | "PASSED" | "CERTIFIED" | "REJECTED" | "NOT_PASSED" | "LAPSED" | "DISCARDED" | "CANCELLED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagedOfficeRowView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description No office */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    officeDeclaration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeDossierView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Unknown, or somebody else's */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    preparation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header: {
                /** @description The preparation's rev in quotes */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoicesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Changed in another window */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description A choice does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description The owner of a fact cannot be asked just now (syncing): try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    agreeToPledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PledgeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreparationView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description The pledge has a newer version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedView"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedView"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description Not possible now: pledge, binding, plan or slot */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description A choice does not fit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
            /** @description The owner of a fact cannot be asked just now (syncing): try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
    verify: {
        parameters: {
            query: {
                /** @description Snapshot digest, at least its first 16 characters */
                digest: string;
                /** @description Receipt number */
                number: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetail"];
                };
            };
        };
    };
}
