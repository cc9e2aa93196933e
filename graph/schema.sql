CREATE TABLE documents (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, published TEXT NOT NULL,
    publisher TEXT NOT NULL, language TEXT NOT NULL, blocks TEXT NOT NULL,
    origin TEXT NOT NULL, method TEXT NOT NULL, digest TEXT NOT NULL, rejections TEXT NOT NULL,
    retrieved TEXT NOT NULL
);
CREATE TABLE history (
    document TEXT NOT NULL, sha256 TEXT NOT NULL, text TEXT NOT NULL, retrieved TEXT NOT NULL,
    replaced TEXT NOT NULL, PRIMARY KEY (document, sha256)
);
CREATE TABLE statements (
    id TEXT NOT NULL, document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    subject TEXT NOT NULL, predicate TEXT NOT NULL, object TEXT, value TEXT NOT NULL,
    role TEXT NOT NULL, role_as_written TEXT NOT NULL, former INTEGER NOT NULL,
    on_behalf_of TEXT, occasion TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    grade TEXT NOT NULL, method TEXT NOT NULL, rule TEXT NOT NULL, antecedents TEXT NOT NULL,
    PRIMARY KEY (document, id)
);
CREATE TABLE judgements (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, verdict TEXT NOT NULL, "left" TEXT, "right" TEXT,
    value TEXT NOT NULL, who TEXT NOT NULL, made TEXT NOT NULL
);
CREATE TABLE runs (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, started TEXT NOT NULL, finished TEXT NOT NULL,
    report TEXT NOT NULL
);
CREATE TABLE aliases (old TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (old, key));
