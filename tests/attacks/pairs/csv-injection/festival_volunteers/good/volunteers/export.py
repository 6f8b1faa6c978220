import csv

HEAD = ["name", "email", "wish", "signed up"]
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_text(value):
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if value.lstrip(" ").startswith(FORMULA_STARTS) else value


def write(volunteers, stream):
    writer = csv.writer(stream)
    writer.writerow(HEAD)
    for volunteer in volunteers.iterator():
        writer.writerow([
            as_text(volunteer.name),
            as_text(volunteer.email),
            as_text(volunteer.wish),
            volunteer.signed_up.date().isoformat(),
        ])
