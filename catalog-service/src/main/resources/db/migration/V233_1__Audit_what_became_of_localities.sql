-- Stands behind V233, whose function it needs; the tables are those of V212 and V213.
select audit_table('locality_edit', 'LOCALITY', 'locality_id', 'text', false, '{before,after}');
select audit_table('succession', 'LOCALITY', 'locality_id', 'text', false);
