import csv

HEAD = ["Sail", "Boat", "Club", "Captain"]
LEADS = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(value):
    text = str(value).strip()
    return f"'{text}" if text.startswith(LEADS) else text


def write_crews(stream, crews):
    writer = csv.writer(stream)
    writer.writerow(HEAD)
    for crew in crews:
        writer.writerow([crew.sail, cell(crew.boat), cell(crew.club), cell(crew.captain.get_username())])
