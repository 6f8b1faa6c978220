import csv

HEAD = ["name", "email", "wish", "signed up"]


def write(volunteers, stream):
    writer = csv.writer(stream)
    writer.writerow(HEAD)
    for volunteer in volunteers.iterator():
        writer.writerow([
            volunteer.name,
            volunteer.email,
            volunteer.wish,
            volunteer.signed_up.date().isoformat(),
        ])
