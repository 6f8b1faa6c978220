from django.contrib import admin
from django.urls import path

from knitting.views import NoteCreate, NoteSearch

urlpatterns = [
    path("admin/", admin.site.urls),
    path("notes/", NoteSearch.as_view(), name="notes"),
    path("notes/new/", NoteCreate.as_view(), name="note-new"),
]
