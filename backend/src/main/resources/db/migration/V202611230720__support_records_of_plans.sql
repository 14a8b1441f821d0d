-- Whoever names a plan sees it (asked by the service); its project is among those of the record.
alter table support_records add constraint support_records_of_plan foreign key (plan_id) references support_plans;
