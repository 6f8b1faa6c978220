from uuid import UUID


class CaveCode:
    """The codes of the cadastre: at-sbg-1511-3, groups of letters and figures."""

    regex = r"[a-z0-9]+(?:-[a-z0-9]+)*-?"

    def to_python(self, value):
        return value.rstrip("-")

    def to_url(self, value):
        return value


class TripKey:
    regex = r"[0-9a-f]{32}"

    def to_python(self, value):
        return UUID(value)

    def to_url(self, value):
        return value.hex
