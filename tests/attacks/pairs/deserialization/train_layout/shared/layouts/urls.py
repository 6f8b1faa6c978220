from django.urls import path

from . import views

urlpatterns = [
    path("shown/", views.shown),
    path("shown/<int:pk>/", views.shown_detail),
    path("layouts/<slug:slug>/import/", views.bring_in),
    path("layouts/<slug:slug>/export/", views.take_out),
]
