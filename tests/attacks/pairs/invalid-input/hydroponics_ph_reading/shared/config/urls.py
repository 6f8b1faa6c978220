from django.urls import path

from greens.views import Channels, Readings

urlpatterns = [
    path("channels/", Channels.as_view()),
    path("channels/<int:channel>/readings/", Readings.as_view()),
]
