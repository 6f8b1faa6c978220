from django.urls import path

from . import views

urlpatterns = [
    path("", views.ballots, name="ballots"),
    path("language/", views.language, name="language"),
    path("link/", views.link, name="link"),
    path("enter/<str:token>/", views.enter, name="enter"),
    path("ballots/<int:pk>/vote/", views.vote, name="vote"),
]
