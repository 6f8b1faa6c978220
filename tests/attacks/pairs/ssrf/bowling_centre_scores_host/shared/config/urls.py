from django.urls import path

from league.views import LiveScores

urlpatterns = [path("league/live/", LiveScores.as_view(), name="live-scores")]
