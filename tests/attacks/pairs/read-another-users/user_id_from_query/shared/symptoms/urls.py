from django.urls import path

from .views import Diary

urlpatterns = [
    path("diary/", Diary.as_view(), name="diary"),
]
