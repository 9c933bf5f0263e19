-- Questions about a call with their answers, and what auditors asked to read. Neither is a state: no log vouches for them.

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "body_kind" TEXT NOT NULL,
    "body_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "published" TEXT,
    "answer" TEXT,
    "answered_by" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "seq" BIGSERIAL NOT NULL,
    "person_id" TEXT NOT NULL,
    "subject" TEXT,
    "subject_id" TEXT,
    "path" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "question_edition_id_answered_at_idx" ON "question"("edition_id", "answered_at");

-- CreateIndex
CREATE INDEX "question_asked_by_asked_at_idx" ON "question"("asked_by", "asked_at");

-- CreateIndex
CREATE INDEX "access_log_person_id_at_idx" ON "access_log"("person_id", "at");
