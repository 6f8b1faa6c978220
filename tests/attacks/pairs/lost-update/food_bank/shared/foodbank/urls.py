from django.urls import path

from . import api

urlpatterns = [
    path("items/", api.Items.as_view()),
    path("claims/", api.Claims.as_view()),
]
