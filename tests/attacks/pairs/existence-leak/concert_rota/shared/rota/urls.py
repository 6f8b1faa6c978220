from django.urls import path

from . import views

urlpatterns = [
    path("concerts/", views.Concerts.as_view()),
    path("concerts/<int:pk>/invites/", views.Invites.as_view()),
    path("invites/", views.InvitesForMe.as_view()),
    path("invites/<int:pk>/accept/", views.AcceptInvite.as_view()),
]
