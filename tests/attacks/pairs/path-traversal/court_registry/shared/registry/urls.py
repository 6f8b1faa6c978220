from django.urls import path

from .views import DocumentsView, DocumentView, HearingsView

urlpatterns = [
    path("cases/<int:pk>/hearings/", HearingsView.as_view()),
    path("cases/<int:pk>/documents/", DocumentsView.as_view()),
    path("cases/<int:pk>/document/", DocumentView.as_view()),
]
