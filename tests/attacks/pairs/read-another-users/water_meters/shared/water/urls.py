from django.urls import path

from . import views

urlpatterns = [
    path("meters/", views.Meters.as_view()),
    path("meters/<int:pk>/", views.MeterDetail.as_view()),
    path("meters/<int:pk>/readings/", views.Readings.as_view()),
    path("usage/<int:year>/", views.Usage.as_view()),
]
