from django.contrib import admin
from django.urls import path

from storage import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/units/", views.UnitList.as_view(), name="units"),
    path("api/contracts/", views.ContractList.as_view(), name="contracts"),
    path("api/contracts/<int:pk>/", views.ContractDetail.as_view(), name="contract"),
    path("api/invoices/", views.InvoiceList.as_view(), name="invoices"),
    path("api/invoices/<int:pk>/", views.InvoiceDetail.as_view(), name="invoice"),
]
