import csv


class Echo:
    def write(self, value):
        return value


def cell(value):
    if not isinstance(value, str):
        return value
    value = " ".join(value.split())
    return "'" + value if value.startswith(("=", "+", "-", "@")) else value


def rows(entries):
    writer = csv.writer(Echo(), quoting=csv.QUOTE_NONNUMERIC)
    yield writer.writerow(["boat", "sail", "skipper", "handicap"])
    for entry in entries.iterator(chunk_size=500):
        yield writer.writerow([cell(v) for v in (entry.boat, entry.sail, entry.skipper.get_username(), entry.handicap)])
