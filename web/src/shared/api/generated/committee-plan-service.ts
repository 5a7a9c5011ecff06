// Generated from docs/api/committee-plan-service.json.
export interface paths {
    "/api/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["catalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/committees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["extend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["policies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["error"];
        put: operations["error_2"];
        post: operations["error_1"];
        delete: operations["error_3"];
        options: operations["error_6"];
        head: operations["error_5"];
        patch: operations["error_4"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AllOf: {
            is: "AllOf";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            of?: (components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["Appraised"] | components["schemas"]["Attested"] | components["schemas"]["Cited"] | components["schemas"]["Judged"] | components["schemas"]["Path"] | components["schemas"]["Pledged"] | components["schemas"]["Tested"] | components["schemas"]["Trained"])[];
        });
        AnyOf: {
            is: "AnyOf";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            of?: (components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["Appraised"] | components["schemas"]["Attested"] | components["schemas"]["Cited"] | components["schemas"]["Judged"] | components["schemas"]["Path"] | components["schemas"]["Pledged"] | components["schemas"]["Tested"] | components["schemas"]["Trained"])[];
        });
        Appraised: {
            is: "Appraised";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            atLeast?: string;
            /** Format: int32 */
            years?: number;
        });
        AttachmentRule: {
            category?: string;
            formats?: string[];
            /** Format: int32 */
            max?: number;
            /** Format: int64 */
            maxBytes?: number;
            /** Format: int32 */
            min?: number;
            requiredWhen?: string;
        };
        Attested: {
            is: "Attested";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            address?: string;
        });
        CancellationRequest: {
            reason: string;
        };
        Catalogue: {
            edition?: string;
            levels?: components["schemas"]["LevelName"][];
            occupations?: string[];
            series?: components["schemas"]["Series"][];
        };
        Cited: {
            is: "Cited";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            lists?: string[];
        });
        CityPolicy: {
            name?: string;
            regionCode?: string;
            url?: string;
        };
        Clause: {
            code?: string;
            /** @enum {string} */
            kind?: "PLEDGE" | "APPRAISAL" | "TEST" | "ATTESTATION" | "HOURS" | "DEGREE_YEARS" | "EXCEPTIONAL" | "ACHIEVEMENT";
            predicate?: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["Appraised"] | components["schemas"]["Attested"] | components["schemas"]["Cited"] | components["schemas"]["Judged"] | components["schemas"]["Path"] | components["schemas"]["Pledged"] | components["schemas"]["Tested"] | components["schemas"]["Trained"];
            sameSpecialty?: boolean;
            text?: string;
        };
        ClauseSet: {
            /** Format: date */
            asOf?: string;
            category?: string;
            clauses?: components["schemas"]["Clause"][];
            id?: string;
            /** @enum {string} */
            level?: "BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR";
            /** Format: int32 */
            neededAchievements?: number;
            regionCode?: string;
            series?: string;
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            year?: number;
        };
        CommitteeView: {
            address?: string;
            id?: string;
            /** @enum {string} */
            level?: "BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR";
            levelName?: string;
            name?: string;
            number?: string;
            officeId?: string;
            /** Format: int32 */
            openPlans?: number;
            organizer?: string;
            phone?: string;
            regionCode?: string;
            regionName?: string;
            reviewType?: string;
            reviewTypeName?: string;
            scope?: string;
            series?: string[];
            specialtyGroups?: string[];
        };
        Contact: {
            name?: string;
            phone?: string;
        };
        ContactView: {
            address?: string;
            name?: string;
            phone?: string;
            regionCode?: string;
            regionName?: string;
        };
        Division: {
            code?: string;
            counties?: components["schemas"]["Region"][];
            name?: string;
        };
        ExtensionRequest: {
            /** Format: date-time */
            closesAt: string;
            reason: string;
        };
        HomeView: {
            copyright?: string;
            services?: components["schemas"]["ServiceTile"][];
            sponsor?: string;
            tip?: string;
        };
        Judged: {
            is: "Judged";
        } & Omit<components["schemas"]["Predicate"], "is">;
        LevelName: {
            /** @enum {string} */
            code?: "BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR";
            name?: string;
        };
        Notice: {
            body?: string;
            id?: string;
            /** @enum {string} */
            kind?: "TEST" | "EXAM" | "REVIEW" | "CONDITIONS";
            /** Format: date */
            publishedOn?: string;
            title?: string;
        };
        NoticeRow: {
            id?: string;
            /** @enum {string} */
            kind?: "TEST" | "EXAM" | "REVIEW" | "CONDITIONS";
            /** Format: date */
            publishedOn?: string;
            title?: string;
        };
        PagedCommitteeView: {
            items?: components["schemas"]["CommitteeView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PagedContactView: {
            items?: components["schemas"]["ContactView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PagedNoticeRow: {
            items?: components["schemas"]["NoticeRow"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PagedPlanView: {
            items?: components["schemas"]["PlanView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Paper: {
            place?: string;
            /** Format: date */
            until?: string;
        };
        Path: {
            is: "Path";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            /** @enum {string} */
            degree?: "DOCTOR" | "MASTER" | "BACHELOR";
            doubleDegree?: boolean;
            educations?: string[];
            post?: components["schemas"]["Tenure"];
            qualification?: components["schemas"]["Tenure"];
            /** Format: int32 */
            specialtyYears?: number;
            /** Format: int32 */
            workYears?: number;
        });
        PlanRequest: {
            attachments?: components["schemas"]["AttachmentRule"][];
            /** Format: date-time */
            closesAt: string;
            committeeId: string;
            contactName: string;
            contactPhone: string;
            declarationCategories: string[];
            hoursRequired?: boolean;
            levels: ("BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR")[];
            name: string;
            notes?: string[];
            /** Format: date-time */
            opensAt: string;
            paperPlace: string;
            /** Format: date */
            paperUntil: string;
            proofPerWork?: boolean;
            reviewCategory: string;
            series: string[];
            specialtyGroups?: string[];
            testLine?: number;
            /** Format: int32 */
            year?: number;
        };
        PlanView: {
            attachments?: components["schemas"]["AttachmentRule"][];
            clauseSets?: components["schemas"]["ClauseSet"][];
            /** Format: date-time */
            closesAt?: string;
            committeeId?: string;
            committeeName?: string;
            contact?: components["schemas"]["Contact"];
            declarationCategories?: string[];
            hoursRequired?: boolean;
            id?: string;
            levels?: ("BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR")[];
            name?: string;
            notes?: string[];
            open?: boolean;
            /** Format: date-time */
            opensAt?: string;
            paper?: components["schemas"]["Paper"];
            proofPerWork?: boolean;
            reviewCategory?: string;
            /** Format: int32 */
            revision?: number;
            series?: string[];
            specialtyGroups?: string[];
            /** @enum {string} */
            state?: "DRAFT" | "PUBLISHED" | "CLOSED" | "CANCELLED";
            testLine?: number;
            /** Format: int32 */
            year?: number;
        };
        Pledged: {
            is: "Pledged";
        } & Omit<components["schemas"]["Predicate"], "is">;
        PoliciesView: {
            cities?: components["schemas"]["CityPolicy"][];
            province?: components["schemas"]["Policy"][];
        };
        Policy: {
            /** Format: date */
            date?: string;
            title?: string;
            url?: string;
        };
        Predicate: {
            is: string;
        };
        Region: {
            code?: string;
            name?: string;
        };
        Series: {
            code?: string;
            name?: string;
            specialtyGroups?: components["schemas"]["SpecialtyGroup"][];
            titles?: components["schemas"]["Title"][];
        };
        ServiceTile: {
            code?: string;
            description?: string;
            name?: string;
            open?: boolean;
            /** Format: date */
            opensFrom?: string;
        };
        Specialty: {
            code?: string;
            name?: string;
        };
        SpecialtyGroup: {
            code?: string;
            name?: string;
            specialties?: components["schemas"]["Specialty"][];
        };
        Tenure: {
            /** @enum {string} */
            level?: "BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR";
            /** Format: int32 */
            years?: number;
        };
        Tested: {
            is: "Tested";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            /** Format: int32 */
            validYears?: number;
        });
        Title: {
            code?: string;
            /** @enum {string} */
            level?: "BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR";
            name?: string;
        };
        Trained: {
            is: "Trained";
        } & (Omit<components["schemas"]["Predicate"], "is"> & {
            /** Format: int32 */
            hours?: number;
            /** Format: int32 */
            professional?: number;
            /** Format: int32 */
            years?: number;
        });
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    catalogue: {
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
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
        };
    };
    search_1: {
        parameters: {
            query?: {
                level?: "BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR";
                name?: string;
                page?: number;
                region?: string;
                series?: string;
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
                    "application/json": components["schemas"]["PagedCommitteeView"];
                };
            };
        };
    };
    one_1: {
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
                    "application/json": components["schemas"]["CommitteeView"];
                };
            };
        };
    };
    find: {
        parameters: {
            query: {
                category?: string;
                level: "BASIC" | "ASSISTANT" | "INTERMEDIATE" | "ASSOCIATE_SENIOR" | "SENIOR";
                region?: string;
                series: string;
                year: number;
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
                    "application/json": components["schemas"]["ClauseSet"];
                };
            };
        };
    };
    contacts: {
        parameters: {
            query: {
                kind: "OFFICE" | "COMMITTEE";
                page?: number;
                query?: string;
                region?: string;
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
                    "application/json": components["schemas"]["PagedContactView"];
                };
            };
        };
    };
    home: {
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
                    "application/json": components["schemas"]["HomeView"];
                };
            };
        };
    };
    notices: {
        parameters: {
            query?: {
                kind?: "TEST" | "EXAM" | "REVIEW" | "CONDITIONS";
                page?: number;
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
                    "application/json": components["schemas"]["PagedNoticeRow"];
                };
            };
        };
    };
    notice: {
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
                    "application/json": components["schemas"]["Notice"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                committee?: string;
                page?: number;
                size?: number;
                state?: "DRAFT" | "PUBLISHED" | "CLOSED" | "CANCELLED";
                year?: number;
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
                    "application/json": components["schemas"]["PagedPlanView"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    one: {
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    publish: {
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    policies: {
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
                    "application/json": components["schemas"]["PoliciesView"];
                };
            };
        };
    };
    regions: {
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
                    "application/json": components["schemas"]["Division"][];
                };
            };
        };
    };
    error: {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    error_2: {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    error_1: {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    error_3: {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    error_6: {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    error_5: {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    error_4: {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
