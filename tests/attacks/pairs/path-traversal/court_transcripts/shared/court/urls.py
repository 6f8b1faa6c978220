from django.urls import path

from . import views

urlpatterns = [
    path("hearings/", views.HearingList.as_view()),
    path("hearings/<slug:docket>/transcripts/", views.TranscriptList.as_view()),
    path("hearings/<slug:docket>/transcript/", views.Transcript.as_view()),
]
