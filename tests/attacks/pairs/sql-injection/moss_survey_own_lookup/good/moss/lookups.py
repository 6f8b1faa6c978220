from django.db.models import CharField, Lookup


@CharField.register_lookup
class StartsWord(Lookup):
    """Any word of the column starts with the value."""

    lookup_name = "startsword"

    def as_sql(self, compiler, connection):
        left, params = self.process_lhs(compiler, connection)
        values = [f"{self.rhs}%", f"% {self.rhs}%"]
        return f"({left} LIKE %s OR {left} LIKE %s)", [*params, values[0], *params, values[1]]
