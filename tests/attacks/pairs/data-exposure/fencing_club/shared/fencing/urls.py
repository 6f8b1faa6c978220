from django.urls import path

from . import views

urlpatterns = [
    path("tournaments/", views.TournamentList.as_view()),
    path("tournaments/<int:pk>/bouts/", views.TournamentBouts.as_view()),
    path("me/bouts/", views.MyBouts.as_view()),
]
