from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from union import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("", views.accounts, name="accounts"),
    path("transfers/", views.transfers, name="transfers"),
    path("transfers/new/", views.transfer_new, name="transfer-new"),
]
