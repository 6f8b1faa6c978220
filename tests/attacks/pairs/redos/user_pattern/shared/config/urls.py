from django.urls import path

from notes.api import NoteList

urlpatterns = [path("notes/", NoteList.as_view())]
