from django.urls import path

from . import views

urlpatterns = [
    path("harbours/", views.Harbours.as_view()),
    path("harbours/<slug:code>/tides/", views.Tides.as_view()),
    path("berths/", views.Berths.as_view()),
]
