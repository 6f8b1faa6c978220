from django.urls import path

from dash.views import add_point, chart

urlpatterns = [path("points/", add_point), path("chart/", chart)]
