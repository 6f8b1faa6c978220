from django.urls import path

from . import views

urlpatterns = [
    path("slots/", views.slots),
    path("slots/take/", views.take),
    path("slots/<int:pk>/release/", views.release),
]
