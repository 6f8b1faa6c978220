from django.contrib import admin
from django.urls import path

from notes.views import NoteList, OpenNote

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/notes/", NoteList.as_view(), name="notes"),
    path("api/notes/<int:pk>/open/", OpenNote.as_view(), name="open-note"),
]
