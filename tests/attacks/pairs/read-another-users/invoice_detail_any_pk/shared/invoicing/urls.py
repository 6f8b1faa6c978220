from django.urls import path

from . import views

app_name = "invoicing"
urlpatterns = [
    path("invoices/", views.invoice_list, name="list"),
    path("invoices/<int:pk>/", views.invoice_detail, name="detail"),
]
