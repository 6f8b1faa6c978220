from django.urls import path

from . import views

urlpatterns = [
    path("", views.PitchList.as_view(), name="pitches"),
    path("stays/", views.StayList.as_view(), name="stays"),
    path("pitches/<int:pitch_pk>/book/", views.StayCreate.as_view(), name="book"),
]
