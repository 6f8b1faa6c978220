from django.urls import path

from .views import Games, Wish, Wishes

urlpatterns = [
    path("games/", Games.as_view()),
    path("wishes/", Wishes.as_view()),
    path("wishes/<slug:slug>/", Wish.as_view()),
]
