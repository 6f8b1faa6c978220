from django.urls import path

from . import views

app_name = "handover"
urlpatterns = [
    path("", views.OwnNotes.as_view(), name="list"),
    path("start/", views.StartNote.as_view(), name="start"),
    path("<int:pk>/", views.NotePage.as_view(), name="note"),
    path("<int:pk>/autosave/", views.AutosaveNote.as_view(), name="autosave"),
]
