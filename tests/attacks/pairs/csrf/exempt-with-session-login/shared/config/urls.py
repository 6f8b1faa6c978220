from django.contrib import admin
from django.urls import include, path

from portal.views import change_email

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("profile/email/", change_email),
]
