from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from billing import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.CompanyList.as_view(), name="companies"),
    path("c/<slug:slug>/invoices/", views.InvoiceList.as_view(), name="invoices"),
    path("c/<slug:slug>/invoices/new/", views.InvoiceCreate.as_view(), name="invoice-new"),
    path("c/<slug:slug>/invoices/<int:pk>/", views.InvoiceDetail.as_view(), name="invoice"),
]
