from django.urls import path

from . import views

urlpatterns = [
    path("cars/", views.CarsOffered.as_view()),
    path("cars/mine/", views.MyCars.as_view()),
    path("cars/<slug:plate>/", views.CarDetail.as_view()),
]
