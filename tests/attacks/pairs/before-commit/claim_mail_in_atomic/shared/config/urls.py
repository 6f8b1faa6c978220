from django.contrib import admin
from django.urls import path

from claims.api import FileClaim

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/claims/", FileClaim.as_view()),
]
