from django.urls import path

from .views import PassList, RideList, TokenView

urlpatterns = [
    path("token/", TokenView.as_view()),
    path("passes/", PassList.as_view()),
    path("rides/", RideList.as_view()),
]
