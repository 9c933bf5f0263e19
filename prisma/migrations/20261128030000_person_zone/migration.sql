-- The zone in which a person reads deadlines beside the edition's own; null is UTC.

-- AlterTable
ALTER TABLE "person" ADD COLUMN "zone" TEXT;
