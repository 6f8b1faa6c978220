from .models import Document, Matter


def open_matters(firm):
    return Matter.objects.filter(firm=firm).order_by("client_name")


def documents_of(firm, matter_pk):
    return Document.objects.filter(matter__firm=firm, matter_id=matter_pk).order_by("number")


def find_document(firm, number):
    return Document.objects.select_related("matter").filter(matter__firm=firm, number=number).first()
