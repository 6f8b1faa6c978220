from django.db.models import CharField, Lookup


@CharField.register_lookup
class StartsWord(Lookup):
    """Any word of the column starts with the value."""

    lookup_name = "startsword"

    def as_sql(self, compiler, connection):
        left, params = self.process_lhs(compiler, connection)
        return f"({left} LIKE '{self.rhs}%%' OR {left} LIKE '%% {self.rhs}%%')", [*params, *params]
