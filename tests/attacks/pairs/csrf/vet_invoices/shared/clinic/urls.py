from django.urls import path

from . import views

urlpatterns = [
    path("", views.InvoiceList.as_view(), name="invoices"),
    path("invoices/<int:pk>/", views.InvoiceDetail.as_view(), name="invoice"),
    path("contact/", views.EditContact.as_view(), name="contact"),
    path("hooks/payments/", views.payment, name="payment"),
]
