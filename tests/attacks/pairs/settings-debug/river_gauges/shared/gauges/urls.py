from django.urls import path

from .views import AddLevel, Gauges, Levels

urlpatterns = [
    path("", Gauges.as_view(), name="gauges"),
    path("<slug:slug>/levels/", Levels.as_view(), name="levels"),
    path("<slug:slug>/levels/add/", AddLevel.as_view(), name="add"),
]
