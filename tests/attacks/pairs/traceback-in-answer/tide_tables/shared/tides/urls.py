from django.urls import path

from . import views

urlpatterns = [
    path("harbours/", views.Harbours.as_view()),
    path("harbours/<slug:slug>/tides/", views.tides_today),
    path("favourites/", views.Favourites.as_view()),
    path("favourites/<slug:slug>/", views.favourite),
]
