from django.contrib import admin
from django.urls import include, path

from feedback.views import send

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("feedback/", send),
]
