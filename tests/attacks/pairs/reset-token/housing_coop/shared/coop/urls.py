from django.urls import path

from . import api

urlpatterns = [
    path("notices/", api.Notices.as_view()),
    path("password/ticket/", api.AskForTicket.as_view()),
    path("password/", api.RedeemTicket.as_view()),
]
