from django.urls import path

from . import views

urlpatterns = [
    path("accessions/", views.index),
    path("accessions/genus/", views.by_genus),
    path("accessions/totals/", views.totals),
    path("accessions/<int:pk>/", views.detail),
]
