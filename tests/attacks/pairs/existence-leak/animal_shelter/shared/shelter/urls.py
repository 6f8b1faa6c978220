from django.urls import path

from . import views

urlpatterns = [
    path("animals/", views.animals),
    path("applications/", views.apply),
    path("applications/<int:pk>/", views.application),
    path("applications/<int:pk>/withdraw/", views.withdraw),
]
