from django.urls import path

from invoices.api import InvoiceFile

urlpatterns = [path("invoices/<path:filename>", InvoiceFile.as_view())]
