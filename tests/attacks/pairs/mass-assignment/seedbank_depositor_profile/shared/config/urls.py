from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from vault import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("profile/", views.ProfileView.as_view(), name="profile"),
    path("accessions/", views.AccessionList.as_view(), name="accessions"),
    path("accessions/new/", views.AccessionCreate.as_view(), name="accession-new"),
]
