from django.urls import path

from . import views

urlpatterns = [
    path("slopes/", views.Slopes.as_view()),
    path("slopes/<int:pk>/close/", views.Close.as_view()),
    path("sightings/", views.Sightings.as_view()),
]
