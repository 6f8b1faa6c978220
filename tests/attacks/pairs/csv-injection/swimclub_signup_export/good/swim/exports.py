import csv

from django.http import HttpResponse

COLUMNS = ["child", "parent_email", "remarks"]


def as_text(value):
    """Spreadsheets take cells with these first signs for formulas."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def sign_ups_csv(course):
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="course-{course.pk}.csv"'
    writer = csv.writer(response, delimiter=";")
    writer.writerow(COLUMNS)
    for sign_up in course.sign_ups.iterator():
        writer.writerow([as_text(getattr(sign_up, column)) for column in COLUMNS])
    return response
