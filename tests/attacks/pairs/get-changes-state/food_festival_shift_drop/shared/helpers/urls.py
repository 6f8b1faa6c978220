from django.urls import path

from . import views

urlpatterns = [
    path("shifts/", views.shifts, name="helper-shifts"),
    path("shifts/<int:pk>/take/", views.take, name="helper-take"),
    path("shifts/<int:pk>/give-back/", views.give_back, name="helper-give-back"),
]
