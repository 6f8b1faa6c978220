from django.contrib import admin
from django.urls import path

from notebook.views import NoteDetail, NoteList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/notes/", NoteList.as_view()),
    path("api/notes/<uuid:uid>/", NoteDetail.as_view()),
]
