import csv


def cell(value):
    """Spreadsheets take a cell with an apostrophe before it as text."""
    if value.lstrip().startswith(("=", "+", "-", "@")) or value.startswith(("\t", "\r", "\n")):
        return "'" + value
    return value


def write_crew(watch, out):
    rows = csv.writer(out)
    rows.writerow(["Member", "Phone", "Remark"])
    for turn in watch.turns.select_related("member"):
        rows.writerow(map(cell, [turn.member.get_username(), turn.phone, turn.remark]))
