from django.contrib import admin
from django.urls import path

from invoices.views import InvoiceDetail, InvoiceList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/invoices/", InvoiceList.as_view(), name="invoices"),
    path("api/invoices/<int:pk>/", InvoiceDetail.as_view(), name="invoice"),
]
