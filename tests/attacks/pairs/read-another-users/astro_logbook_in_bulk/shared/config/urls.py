from django.contrib import admin
from django.urls import path

from logbook.views import Compare, Notes

urlpatterns = [
    path("admin/", admin.site.urls),
    path("notes/", Notes.as_view()),
    path("notes/compare/", Compare.as_view(), name="compare"),
]
