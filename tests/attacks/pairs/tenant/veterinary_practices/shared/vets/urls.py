from django.urls import include, path

from . import views

in_practice = [
    path("animals/", views.Animals.as_view()),
    path("animals/<int:pk>/", views.AnimalDetail.as_view()),
    path("animals/<int:animal>/treatments/", views.Treatments.as_view()),
]

urlpatterns = [
    path("practices/", views.MyPractices.as_view()),
    path("practices/<slug:practice>/", include(in_practice)),
]
