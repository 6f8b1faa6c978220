from django.contrib import admin
from django.urls import path

from invoicing import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("invoices/", views.InvoiceList.as_view(), name="invoices"),
    path("invoices/<int:pk>/", views.InvoiceDetail.as_view(), name="invoice"),
]
