from django.urls import path

from . import views

urlpatterns = [
    path("", views.clinics, name="clinics"),
    path("clinics/<int:pk>/", views.clinic, name="clinic"),
    path("animals/", views.my_animals, name="animals"),
    path("animals/<int:pk>/", views.animal, name="animal"),
    path("visits/<int:pk>/", views.visit, name="visit"),
]
