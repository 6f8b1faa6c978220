from django.urls import path

from . import views

urlpatterns = [
    path("lighthouses/", views.LighthouseList.as_view()),
    path("watches/", views.WatchList.as_view()),
    path("watches/report/", views.SeasonReport.as_view()),
]
