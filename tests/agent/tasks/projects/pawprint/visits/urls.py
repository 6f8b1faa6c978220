from django.urls import path

from visits import views

urlpatterns = [
    path("invoices/", views.InvoiceList.as_view(), name="invoice-list"),
    path("invoices/<int:pk>/", views.InvoiceDetail.as_view(), name="invoice-detail"),
    path("invoices/<int:pk>/pay/", views.pay_invoice, name="invoice-pay"),
    path("opening-hours/", views.opening_hours, name="opening-hours"),
]
