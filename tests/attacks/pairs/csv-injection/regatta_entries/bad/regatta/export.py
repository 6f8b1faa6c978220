import csv

HEAD = ["Sail", "Boat", "Club", "Captain"]


def cell(value):
    return str(value).strip()


def write_crews(stream, crews):
    writer = csv.writer(stream)
    writer.writerow(HEAD)
    for crew in crews:
        writer.writerow([crew.sail, cell(crew.boat), cell(crew.club), cell(crew.captain.get_username())])
