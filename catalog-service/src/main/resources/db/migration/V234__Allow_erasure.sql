-- What an administrator has erased for good: the text of an article, the file of a document.
alter table article add column erased_at timestamptz;
alter table document add column file_erased_at timestamptz;
