from django.urls import path

from .views import ConfirmView, ResetView, SittingList

urlpatterns = [
    path("sittings/", SittingList.as_view()),
    path("reset/", ResetView.as_view()),
    path("reset/confirm/", ConfirmView.as_view()),
]
