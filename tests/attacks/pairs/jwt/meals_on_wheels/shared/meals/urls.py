from django.urls import path

from . import api

urlpatterns = [
    path("login/", api.Login.as_view()),
    path("recipients/", api.Recipients.as_view()),
    path("deliveries/", api.Deliveries.as_view()),
]
