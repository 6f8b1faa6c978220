from django.urls import path

from . import views

urlpatterns = [
    path("gauges/", views.GaugeList.as_view()),
    path("gauges/<slug:code>/", views.GaugeDetail.as_view()),
    path("gauges/<slug:code>/readings/", views.ReadingList.as_view()),
]
