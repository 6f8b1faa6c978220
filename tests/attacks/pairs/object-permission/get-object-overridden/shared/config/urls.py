from django.urls import path

from notes.api import NotebookDetail

urlpatterns = [path("notebooks/<slug:slug>/", NotebookDetail.as_view())]
