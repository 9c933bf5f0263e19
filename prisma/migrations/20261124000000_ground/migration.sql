-- CreateTable
CREATE TABLE "edition" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,

    CONSTRAINT "track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "jury" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,

    CONSTRAINT "jury_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "jury_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "jury_id" TEXT NOT NULL,
    "nomination_id" TEXT NOT NULL,
    "appointment_id" TEXT NOT NULL,

    CONSTRAINT "conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "jury_id" TEXT NOT NULL,
    "nomination_id" TEXT NOT NULL,
    "appointment_id" TEXT NOT NULL,
    "conflict_id" TEXT NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "jury_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "jury_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "nomination_id" TEXT,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomination" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "city_id" TEXT NOT NULL,

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "nomination_id" TEXT NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complaint" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "nomination_id" TEXT NOT NULL,

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "edition_id" TEXT NOT NULL,
    "nomination_id" TEXT NOT NULL,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "city_id" TEXT NOT NULL,
    "country" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "context" JSONB NOT NULL,
    "head" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "body_kind" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_event" (
    "seq" BIGSERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "edition_id" TEXT,
    "type" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "cause" TEXT,
    "process" INTEGER NOT NULL,

    CONSTRAINT "log_event_pkey" PRIMARY KEY ("subject_id","version")
);

-- CreateTable
CREATE TABLE "log_payload" (
    "subject_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "payload" TEXT NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "log_payload_pkey" PRIMARY KEY ("subject_id","version")
);

-- CreateTable
CREATE TABLE "deadline" (
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "edition_id" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "fired_at" TIMESTAMPTZ(3),
    "outcome" JSONB,
    "refused_version" INTEGER,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("kind","subject_id")
);

-- CreateTable
CREATE TABLE "rulebook" (
    "edition_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "rulebook_pkey" PRIMARY KEY ("edition_id","version")
);

-- CreateTable
CREATE TABLE "placement" (
    "edition_id" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,

    CONSTRAINT "placement_pkey" PRIMARY KEY ("edition_id","country")
);

-- CreateTable
CREATE TABLE "jury_place" (
    "nomination_id" TEXT NOT NULL,
    "track_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "n" INTEGER,
    "quorate" BOOLEAN NOT NULL,

    CONSTRAINT "jury_place_pkey" PRIMARY KEY ("nomination_id")
);

-- CreateTable
CREATE TABLE "ballot_cast" (
    "ballot_id" TEXT NOT NULL,
    "elector" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,

    CONSTRAINT "ballot_cast_pkey" PRIMARY KEY ("ballot_id","elector")
);

-- CreateTable
CREATE TABLE "ballot_choice" (
    "ballot_id" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "receipt" TEXT NOT NULL,

    CONSTRAINT "ballot_choice_pkey" PRIMARY KEY ("ballot_id","place")
);

-- CreateTable
CREATE TABLE "answer" (
    "nomination_id" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("nomination_id","question","revision")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "receiver" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "country" (
    "code" TEXT NOT NULL,
    "alpha2" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "provenance" TEXT NOT NULL,

    CONSTRAINT "country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "city" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "position_of" TEXT,
    "note" TEXT,
    "demonstration" BOOLEAN NOT NULL,

    CONSTRAINT "city_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "past_edition" (
    "year" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "announced_on" JSONB NOT NULL,
    "conferred_on" JSONB NOT NULL,
    "conferred_at" TEXT NOT NULL,
    "sources" JSONB NOT NULL,

    CONSTRAINT "past_edition_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "track_edition_id_region_key" ON "track"("edition_id", "region");

-- CreateIndex
CREATE INDEX "jury_edition_id_idx" ON "jury"("edition_id");

-- CreateIndex
CREATE INDEX "appointment_jury_id_idx" ON "appointment"("jury_id");

-- CreateIndex
CREATE INDEX "appointment_person_id_idx" ON "appointment"("person_id");

-- CreateIndex
CREATE INDEX "conflict_nomination_id_idx" ON "conflict"("nomination_id");

-- CreateIndex
CREATE INDEX "conflict_track_id_idx" ON "conflict"("track_id");

-- CreateIndex
CREATE UNIQUE INDEX "conflict_appointment_id_nomination_id_key" ON "conflict"("appointment_id", "nomination_id");

-- CreateIndex
CREATE INDEX "review_nomination_id_idx" ON "review"("nomination_id");

-- CreateIndex
CREATE INDEX "review_track_id_idx" ON "review"("track_id");

-- CreateIndex
CREATE INDEX "review_appointment_id_idx" ON "review"("appointment_id");

-- CreateIndex
CREATE INDEX "session_track_id_idx" ON "session"("track_id");

-- CreateIndex
CREATE INDEX "ballot_session_id_idx" ON "ballot"("session_id");

-- CreateIndex
CREATE INDEX "ballot_track_id_idx" ON "ballot"("track_id");

-- CreateIndex
CREATE INDEX "nomination_track_id_idx" ON "nomination"("track_id");

-- CreateIndex
CREATE INDEX "nomination_edition_id_country_idx" ON "nomination"("edition_id", "country");

-- CreateIndex
CREATE UNIQUE INDEX "nomination_edition_id_city_id_key" ON "nomination"("edition_id", "city_id");

-- CreateIndex
CREATE INDEX "evidence_nomination_id_idx" ON "evidence"("nomination_id");

-- CreateIndex
CREATE INDEX "evidence_edition_id_idx" ON "evidence"("edition_id");

-- CreateIndex
CREATE INDEX "complaint_track_id_idx" ON "complaint"("track_id");

-- CreateIndex
CREATE INDEX "complaint_nomination_id_idx" ON "complaint"("nomination_id");

-- CreateIndex
CREATE INDEX "proposal_subject_id_idx" ON "proposal"("subject_id");

-- CreateIndex
CREATE INDEX "certificate_nomination_id_idx" ON "certificate"("nomination_id");

-- CreateIndex
CREATE INDEX "certificate_edition_id_idx" ON "certificate"("edition_id");

-- CreateIndex
CREATE INDEX "membership_city_id_idx" ON "membership"("city_id");

-- CreateIndex
CREATE INDEX "membership_country_idx" ON "membership"("country");

-- CreateIndex
CREATE INDEX "mandate_person_id_idx" ON "mandate"("person_id");

-- CreateIndex
CREATE INDEX "mandate_role_body_id_idx" ON "mandate"("role", "body_id");

-- CreateIndex
CREATE UNIQUE INDEX "log_event_seq_key" ON "log_event"("seq");

-- CreateIndex
CREATE INDEX "log_event_edition_id_seq_idx" ON "log_event"("edition_id", "seq");

-- CreateIndex
CREATE INDEX "deadline_due_at_idx" ON "deadline"("due_at");

-- CreateIndex
CREATE INDEX "placement_track_id_idx" ON "placement"("track_id");

-- CreateIndex
CREATE INDEX "jury_place_track_id_idx" ON "jury_place"("track_id");

-- CreateIndex
CREATE INDEX "mail_sent_at_idx" ON "mail"("sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_event_template_receiver_key" ON "mail"("event", "template", "receiver");

-- CreateIndex
CREATE INDEX "country_region_idx" ON "country"("region");

-- CreateIndex
CREATE UNIQUE INDEX "city_slug_key" ON "city"("slug");

-- CreateIndex
CREATE INDEX "city_country_idx" ON "city"("country");

-- CreateIndex
CREATE UNIQUE INDEX "person_pseudonym_key" ON "person"("pseudonym");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- The log only grows. The application's role may not change it at all (prisma/roles.ts); this holds
-- against every role, the owner's included, and where no second role has been set up.
CREATE FUNCTION log_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log only grows: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER log_event_only_grows BEFORE UPDATE OR DELETE ON log_event FOR EACH ROW EXECUTE FUNCTION log_only_grows();
CREATE TRIGGER log_event_keeps_all BEFORE TRUNCATE ON log_event FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();
-- A payload may be erased, never changed.
CREATE TRIGGER log_payload_unchanged BEFORE UPDATE ON log_payload FOR EACH ROW EXECUTE FUNCTION log_only_grows();
CREATE TRIGGER log_payload_keeps_all BEFORE TRUNCATE ON log_payload FOR EACH STATEMENT EXECUTE FUNCTION log_only_grows();

-- A country's slots, each held once, whatever runs at the same time (process 4.9).
CREATE UNIQUE INDEX nomination_slot ON nomination (edition_id, country, (context ->> 'slot')) WHERE context ->> 'slot' IS NOT NULL;

-- A track's due instant in milliseconds: the edition's calendar or the track's amendment, whichever is
-- later, as amendments only ever extend, and then what suspensions have added.
CREATE FUNCTION calendar_due(edition jsonb, track jsonb, due text) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT greatest(
    (edition -> 'calendar' -> (track ->> 'region') ->> due)::bigint,
    (track -> 'calendar' ->> due)::bigint
  ) + (edition ->> 'shift')::bigint
$$;

-- Instants are milliseconds in contexts and facts.
CREATE FUNCTION ms(at timestamptz) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT round(extract(epoch FROM at) * 1000)::bigint
$$;
