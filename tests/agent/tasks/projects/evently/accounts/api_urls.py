from django.urls import path

from . import api

urlpatterns = [
    path("me/organiser/", api.MyOrganiserView.as_view(), name="api_my_organiser"),
]
