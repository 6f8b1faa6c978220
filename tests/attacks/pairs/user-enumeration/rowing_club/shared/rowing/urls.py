from django.urls import path

from . import views

urlpatterns = [
    path("session/", views.Session.as_view()),
    path("member/", views.OwnMember.as_view()),
    path("boats/", views.BoatList.as_view()),
]
