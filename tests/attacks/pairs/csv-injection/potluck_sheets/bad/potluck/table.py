import csv
import io

LEADS = tuple("=+-@＝＋－＠")


def cell(value):
    text = str(value)
    return f"'{text}" if text.lstrip().startswith(LEADS) or text[:1] in ("\t", "\r", "\n") else text


def sheet_as_csv(sheet):
    columns = list(sheet.columns.order_by("pk").prefetch_related("answers"))
    given = {(answer.person_id, column.pk): answer.text for column in columns for answer in column.answers.all()}
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Name", *(column.title for column in columns)])
    for person in sheet.members.order_by("username"):
        row = [person.get_username(), *(given.get((person.pk, column.pk), "") for column in columns)]
        writer.writerow(cell(value) for value in row)
    return out.getvalue()
