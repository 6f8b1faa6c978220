from django.contrib import admin
from django.urls import path

from manuals.api import ManualPage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/manual/", ManualPage.as_view()),
]
