from django.urls import path

from . import views

urlpatterns = [
    path("", views.search, name="search"),
    path("greeting/", views.greeting),
    path("harbours/<slug:slug>/", views.harbour, name="harbour"),
    path("harbours/<slug:slug>/data.json", views.harbour_data, name="harbour-data"),
]
