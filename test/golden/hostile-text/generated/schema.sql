CREATE TABLE "notes" (
  "id" uuid NOT NULL,
  "quoted" text COLLATE "C" NOT NULL DEFAULT '''; DROP TABLE notes; --',
  "template" text COLLATE "C" NOT NULL DEFAULT '`${process.exit(1)}`',
  "lines" text COLLATE "C" NOT NULL DEFAULT E'a\u000d
b c d	tab\\n',
  "markup" text COLLATE "C" NOT NULL DEFAULT '</script><!-- ]]>',
  "Weird na-me" text COLLATE "C" NOT NULL DEFAULT '__proto__',
  "choice" text COLLATE "C" NOT NULL DEFAULT '*/',
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "updated_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "notes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "notes_choice_check" CHECK ("choice" IN ('''', '"', '`', '\', '${x}', '*/', '日本語', '👩‍👩‍👧‍👦', ' '))
);
COMMENT ON TABLE "notes" IS 'Ends a comment: *\/ alert(`${1}`) // and </script> and ''quotes'' and "quotes" and \ and 日本語 and 👩‍👩‍👧‍👦';
COMMENT ON COLUMN "notes"."quoted" IS '''; DROP TABLE "notes"; --';
COMMENT ON COLUMN "notes"."template" IS '`${1}` */   next';
