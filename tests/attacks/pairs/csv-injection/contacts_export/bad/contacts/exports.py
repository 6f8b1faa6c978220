import csv

from django.contrib.admin.views.decorators import staff_member_required
from django.http import HttpResponse

from .models import Contact


def cell(value):
    return str(value).strip()


@staff_member_required
def export_contacts(request):
    response = HttpResponse(content_type="text/csv")
    response["Content-Disposition"] = 'attachment; filename="contacts.csv"'
    writer = csv.writer(response)
    writer.writerow(["name", "company"])
    for contact in Contact.objects.order_by("pk"):
        writer.writerow([cell(contact.name), cell(contact.company)])
    return response
