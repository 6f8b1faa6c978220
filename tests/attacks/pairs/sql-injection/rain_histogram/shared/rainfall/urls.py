from django.urls import path

from . import views

urlpatterns = [
    path("stations/", views.StationList.as_view()),
    path("stations/<slug:code>/days/", views.DayList.as_view()),
    path("stations/<slug:code>/histogram/", views.Histogram.as_view()),
]
