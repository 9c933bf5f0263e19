-- What a National Commission notes for itself on a nomination of its country. No state, and no log vouches for it.

-- CreateTable
CREATE TABLE "commission_note" (
    "nomination_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "score" INTEGER,
    "revision" INTEGER NOT NULL,
    "written_by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commission_note_pkey" PRIMARY KEY ("nomination_id")
);
