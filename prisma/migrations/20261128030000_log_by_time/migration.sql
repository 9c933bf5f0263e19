-- CreateIndex
CREATE INDEX "log_event_at_idx" ON "log_event"("at");
