import csv


def write_crew(watch, out):
    rows = csv.writer(out)
    rows.writerow(["Member", "Phone", "Remark"])
    for turn in watch.turns.select_related("member"):
        rows.writerow([turn.member.get_username(), turn.phone, turn.remark])
