-- Which form saved a page last: one that is sent again from the browser's memory is no other tab.
ALTER TABLE "answer_page" ADD COLUMN "form" TEXT;
ALTER TABLE "answer_page" ADD CONSTRAINT "answer_page_form_length" CHECK (length("form") <= 64);

ALTER TABLE "entry" ADD COLUMN "forms" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "entry" ADD CONSTRAINT "entry_forms_object" CHECK (jsonb_typeof("forms") = 'object');
