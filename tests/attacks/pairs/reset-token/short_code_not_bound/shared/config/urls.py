from django.contrib import admin
from django.urls import path

from recover.api import Recover

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/recover/", Recover.as_view()),
]
