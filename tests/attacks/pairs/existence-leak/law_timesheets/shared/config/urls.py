from django.contrib import admin
from django.urls import path

from matters.views import TimeEntries

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/time/", TimeEntries.as_view()),
]
