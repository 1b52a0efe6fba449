-- AlterTable
ALTER TABLE "application" ADD COLUMN     "clock_days" INTEGER,
ADD COLUMN     "clock_from" DATE,
ADD COLUMN     "lane_changed_at" TIMESTAMPTZ(3),
ADD COLUMN     "legal_due_on" DATE,
ADD COLUMN     "legal_from" DATE,
ADD COLUMN     "reopened_at" TIMESTAMPTZ(3),
ADD COLUMN     "term_extended_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "clock_stop" ADD COLUMN     "ended_by" TEXT;

-- AlterTable
ALTER TABLE "information_request" ADD COLUMN     "extended_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "case_return" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "returned_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "items" JSONB NOT NULL,
    "due_on" DATE NOT NULL,
    "resubmitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alarm" (
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "alarm_pkey" PRIMARY KEY ("application_id","kind","due_on")
);

-- CreateTable
CREATE TABLE "delay_complaint" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "answer_by" DATE NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,

    CONSTRAINT "delay_complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "name_kk" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "case_return_application_id_idx" ON "case_return"("application_id");

-- CreateIndex
CREATE INDEX "delay_complaint_application_id_idx" ON "delay_complaint"("application_id");

-- AddForeignKey
ALTER TABLE "case_return" ADD CONSTRAINT "case_return_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delay_complaint" ADD CONSTRAINT "delay_complaint_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the domain promises, kept a second time.

ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_kind" CHECK ("kind" IN ('holiday', 'working'));
-- Only a Saturday or Sunday can be worked in exchange.
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_working" CHECK (
  "kind" <> 'working' OR extract(isodow FROM "day") IN (6, 7));
ALTER TABLE "application" ADD CONSTRAINT "application_clock" CHECK (("clock_from" IS NULL) = ("clock_days" IS NULL));
ALTER TABLE "clock_stop" ADD CONSTRAINT "clock_stop_ended_by" CHECK ("ended_by" IN ('answer', 'silence', 'cancel'));
ALTER TABLE "clock_stop" ADD CONSTRAINT "clock_stop_forwards" CHECK ("to_day" IS NULL OR "to_day" >= "from_day");
ALTER TABLE "alarm" ADD CONSTRAINT "alarm_kind" CHECK (
  "kind" IN ('service-80', 'service-over', 'legal-near', 'legal-extension', 'legal-over'));
-- One unanswered complaint at a time; one return at a time.
CREATE UNIQUE INDEX "delay_complaint_one_open" ON "delay_complaint" ("application_id") WHERE "answered_at" IS NULL;
CREATE UNIQUE INDEX "case_return_one_open" ON "case_return" ("application_id") WHERE "resubmitted_at" IS NULL;

-- Cases from before: the legal clock of each began on the day it was sent. The days follow within the hour.
UPDATE "application" SET "legal_from" = ("submitted_at" AT TIME ZONE 'Asia/Almaty')::date WHERE "submitted_at" IS NOT NULL;

-- The days that are known. Administrators add and change them on a page of their own.
INSERT INTO "calendar_day" ("day", "kind", "name_kk", "name_ru", "name_en", "source", "changed_at") VALUES
  ('2025-01-01', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-01-02', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-01-03', 'holiday', 'Ауыстырылған демалыс күні', 'Перенесённый выходной день', 'Day off moved by decree', 'Government decree on moved days off, 2025', '2026-11-01T00:00:00Z'),
  ('2025-01-07', 'holiday', 'Православиелік Рождество', 'Православное Рождество', 'Orthodox Christmas', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-03-08', 'holiday', 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women’s Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-03-10', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-03-21', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-03-22', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-03-23', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-03-24', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-03-25', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-05-01', 'holiday', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'Day of Unity of the People', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-05-07', 'holiday', 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-05-09', 'holiday', 'Жеңіс күні', 'День Победы', 'Victory Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-06-06', 'holiday', 'Құрбан айттың бірінші күні', 'Первый день Курбан айта', 'First day of Kurban Ait', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-07-06', 'holiday', 'Астана күні', 'День столицы', 'Capital Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-07-07', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-08-30', 'holiday', 'Конституция күні', 'День Конституции', 'Constitution Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-09-01', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-10-25', 'holiday', 'Республика күні', 'День Республики', 'Republic Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2025-10-27', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-12-16', 'holiday', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-01-01', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-01-02', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-01-07', 'holiday', 'Православиелік Рождество', 'Православное Рождество', 'Orthodox Christmas', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-03-08', 'holiday', 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women’s Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-03-09', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2026-03-21', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-03-22', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-03-23', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-03-24', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2026-03-25', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2026-05-01', 'holiday', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'Day of Unity of the People', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-05-07', 'holiday', 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-05-09', 'holiday', 'Жеңіс күні', 'День Победы', 'Victory Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-05-11', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2026-05-27', 'holiday', 'Құрбан айттың бірінші күні', 'Первый день Курбан айта', 'First day of Kurban Ait', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2026-07-06', 'holiday', 'Астана күні', 'День столицы', 'Capital Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-10-25', 'holiday', 'Республика күні', 'День Республики', 'Republic Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2026-10-26', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2026-12-16', 'holiday', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-01-01', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-01-02', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-01-04', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2027-01-07', 'holiday', 'Православиелік Рождество', 'Православное Рождество', 'Orthodox Christmas', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-03-08', 'holiday', 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women’s Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-03-15', 'holiday', 'Конституция күні', 'День Конституции', 'Constitution Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-03-21', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-03-22', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-03-23', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-03-24', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2027-05-01', 'holiday', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'Day of Unity of the People', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-05-03', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2027-05-07', 'holiday', 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-05-09', 'holiday', 'Жеңіс күні', 'День Победы', 'Victory Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-05-10', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2027-05-16', 'holiday', 'Құрбан айттың бірінші күні', 'Первый день Курбан айта', 'First day of Kurban Ait', 'Labour Code, arts. 84-85; computed, the yearly announcement is awaited', '2026-11-01T00:00:00Z'),
  ('2027-07-06', 'holiday', 'Астана күні', 'День столицы', 'Capital Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-10-25', 'holiday', 'Республика күні', 'День Республики', 'Republic Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2027-12-16', 'holiday', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-01-01', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-01-02', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-01-03', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2028-01-04', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2028-01-07', 'holiday', 'Православиелік Рождество', 'Православное Рождество', 'Orthodox Christmas', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-03-08', 'holiday', 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women’s Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-03-15', 'holiday', 'Конституция күні', 'День Конституции', 'Constitution Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-03-21', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-03-22', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-03-23', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-05-01', 'holiday', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'Day of Unity of the People', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-05-05', 'holiday', 'Құрбан айттың бірінші күні', 'Первый день Курбан айта', 'First day of Kurban Ait', 'Labour Code, arts. 84-85; computed, the yearly announcement is awaited', '2026-11-01T00:00:00Z'),
  ('2028-05-07', 'holiday', 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-05-08', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2028-05-09', 'holiday', 'Жеңіс күні', 'День Победы', 'Victory Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-07-06', 'holiday', 'Астана күні', 'День столицы', 'Capital Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-10-25', 'holiday', 'Республика күні', 'День Республики', 'Republic Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-12-16', 'holiday', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2028-12-18', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2029-01-01', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-01-02', 'holiday', 'Жаңа жыл', 'Новый год', 'New Year', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-01-07', 'holiday', 'Православиелік Рождество', 'Православное Рождество', 'Orthodox Christmas', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-03-08', 'holiday', 'Халықаралық әйелдер күні', 'Международный женский день', 'International Women’s Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-03-15', 'holiday', 'Конституция күні', 'День Конституции', 'Constitution Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-03-21', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-03-22', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-03-23', 'holiday', 'Наурыз мейрамы', 'Наурыз мейрамы', 'Nauryz', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-04-24', 'holiday', 'Құрбан айттың бірінші күні', 'Первый день Курбан айта', 'First day of Kurban Ait', 'Labour Code, arts. 84-85; computed, the yearly announcement is awaited', '2026-11-01T00:00:00Z'),
  ('2029-05-01', 'holiday', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', 'Day of Unity of the People', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-05-07', 'holiday', 'Отан қорғаушы күні', 'День защитника Отечества', 'Defender of the Fatherland Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-05-09', 'holiday', 'Жеңіс күні', 'День Победы', 'Victory Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-07-06', 'holiday', 'Астана күні', 'День столицы', 'Capital Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-10-25', 'holiday', 'Республика күні', 'День Республики', 'Republic Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-12-16', 'holiday', 'Тәуелсіздік күні', 'День Независимости', 'Independence Day', 'Law on Holidays 267-II', '2026-11-01T00:00:00Z'),
  ('2029-12-17', 'holiday', 'Демалыс күніне тура келген мереке үшін демалыс', 'Выходной за праздник, совпавший с выходным днём', 'Day off for a holiday that fell on a weekend', 'Labour Code, arts. 84-85', '2026-11-01T00:00:00Z'),
  ('2025-01-05', 'working', 'Ауыстырылған жұмыс күні', 'Перенесённый рабочий день', 'Working day moved by decree', 'Government decree on moved days off, 2025', '2026-11-01T00:00:00Z');
