-- Who put right the mail address of whom, and why: an address lets somebody in.

-- CreateTable
CREATE TABLE "address_correction" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "was" TEXT NOT NULL,
    "became" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "address_correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "address_correction_person_id_idx" ON "address_correction"("person_id");
